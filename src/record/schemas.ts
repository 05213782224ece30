import type Type from 'typebox'
import { baselineSchema } from './baseline.ts'
import { comparisonSchema } from './comparison.ts'
import { configurationSchema } from './configuration.ts'
import { documentSchema, editsSchema } from './document.ts'
import { findingsSchema } from './finding.ts'
import { responsibilitySchema } from './responsibility.ts'
import type { SchemaName } from './schema-names.ts'
import { subsidySchema } from './subsidy.ts'
import { targetSchema } from './target.ts'
import { versionsSchema } from './versions.ts'

/** The JSON Schemas (2020-12) that `duizhao schema` prints and the package publishes, by name. */
export const SCHEMAS = {
  document: documentSchema,
  edits: editsSchema,
  target: targetSchema,
  responsibility: responsibilitySchema,
  subsidy: subsidySchema,
  comparison: comparisonSchema,
  versions: versionsSchema,
  findings: findingsSchema,
  configuration: configurationSchema,
  baseline: baselineSchema,
} as const satisfies Readonly<Record<SchemaName, Type.TSchema>>

/** A schema as a file holds it. */
export function schemaJson(name: SchemaName): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...SCHEMAS[name] }, null, 2)}\n`
}
