import { restorePage } from '../../src/cli/render.ts'
import { restoredWitness } from '../../src/cli/witnesses.ts'
import { pageFromBytes } from '../../src/read/read.ts'
import type { PolicyDocument } from '../../src/record/document.ts'
import type { Witness } from '../../src/witness/witness.ts'

/** A witness from a text, as `duizhao diff` makes it of a page that holds nothing else, with facts a test wants fixed. */
export async function madeWitness(
  id: string,
  text: string,
  facts: Partial<PolicyDocument['metadata']> = {},
): Promise<Witness> {
  const page = await pageFromBytes(new TextEncoder().encode(text), { id, file: `${id}.txt` })
  const witness = restoredWitness(restorePage(page))
  const document = { ...witness.document, metadata: { ...witness.document.metadata, ...facts } }
  return { ...witness, document }
}
