import Type from 'typebox'
import { offsetsIn } from './offsets.ts'

/** The words that state a fact: JSON Schema of one piece of evidence. */
export const evidenceSchema = Type.Object(
  {
    quote: Type.String({ description: 'Exactly the slice of the clean text at `clean`.' }),
    section: Type.Array(Type.String(), {
      description: 'The ordinals above the passage, outermost first: 三, （一）, 1.',
    }),
    clean: offsetsIn('the clean text'),
    raw: offsetsIn('the raw page'),
    restored: Type.Optional(
      Type.Literal(true, { description: 'Some of the quoted words were restored from spun ones: see the edits.' }),
    ),
  },
  { additionalProperties: false, description: 'Where a fact is stated.' },
)
export type Evidence = Type.Static<typeof evidenceSchema>

/** Evidence before the page is known: its place in the clean text only. */
export type Passage = Pick<Evidence, 'quote' | 'section' | 'clean'>

/** A record as extraction finds it: without id, its evidence without places in the raw page. */
export type Found<T extends { readonly id: string; readonly evidence: readonly Evidence[] }> = Omit<
  T,
  'id' | 'evidence'
> & {
  readonly evidence: readonly Passage[]
}
