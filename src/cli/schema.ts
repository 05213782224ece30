import { join } from 'node:path'
import { SCHEMA_NAMES, type SchemaName } from '../record/schema-names.ts'
import { schemaJson } from '../record/schemas.ts'
import { EXIT } from './exit-status.ts'
import { replaceFile } from './outputs.ts'
import { speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** `duizhao schema`: print a JSON Schema, or write all of them to a folder as `<name>.json`. Returns the exit status. */
export async function schema(
  name: SchemaName,
  { out }: { readonly out?: string },
  surroundings: Surroundings,
): Promise<number> {
  if (out === undefined) {
    surroundings.io.stdout.write(schemaJson(name))
    return EXIT.fine
  }
  try {
    for (const each of SCHEMA_NAMES) await replaceFile(join(out, `${each}.json`), schemaJson(each))
    return EXIT.fine
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const values = { path: out, reason: String(error.code) }
    speech(surroundings).tell({ id: 'build-write-failed', severity: 'error', values })
    return EXIT.couldNot
  }
}
