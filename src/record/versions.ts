import Type, { type TSchema } from 'typebox'
import { comparedDocumentSchema } from './compared-document.ts'
import { offsetsIn } from './offsets.ts'

/**
 * The shape of what `duizhao diff OLD NEW` tells of two versions of one policy (新旧对照): JSON Schema and TypeScript types
 * from one source; field names are fixed, other programs read them.
 */

const nullable = <T extends TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description })

/** What became of clauses, by the names of the schema. */
export const CLAUSE_CHANGES = ['same', 'changed', 'added', 'deleted', 'split', 'merged'] as const
export type ClauseChange = (typeof CLAUSE_CHANGES)[number]

const versionClauseSchema = Type.Object(
  {
    section: Type.Array(Type.String(), { description: 'The ordinals above the passage, outermost first.' }),
    heading: nullable(Type.String(), 'Words of the heading, without its ordinal.'),
    quote: Type.String({ description: 'Exactly the slice of the clean text at `clean`.' }),
    clean: offsetsIn("the version's clean text"),
  },
  { additionalProperties: false },
)
export type VersionClause = Type.Static<typeof versionClauseSchema>

const partSchema = Type.Object(
  {
    op: Type.Union([Type.Literal('same'), Type.Literal('deleted'), Type.Literal('inserted')]),
    text: Type.String(),
    number: Type.Optional(Type.Literal(true, { description: 'Numbers changed here.' })),
  },
  { additionalProperties: false },
)
export type VersionPart = Type.Static<typeof partSchema>

/** JSON Schema of clauses of the old version and what became of them in the new one. */
export const clausePairSchema = Type.Object(
  {
    change: Type.Unsafe<ClauseChange>({ type: 'string', enum: [...CLAUSE_CHANGES] }),
    moved: Type.Boolean({ description: 'It stands at another place among the clauses that both versions have.' }),
    old: Type.Array(versionClauseSchema),
    new: Type.Array(versionClauseSchema),
    similarity: Type.Number({ minimum: 0, maximum: 1 }),
    parts: Type.Array(partSchema, {
      description:
        'The text of the new clauses with what was deleted at its place: without `inserted` it is the old text, without `deleted` the new one.',
    }),
  },
  { additionalProperties: false },
)
export type ClausePair = Type.Static<typeof clausePairSchema>

const changedNumberSchema = Type.Object(
  {
    from: Type.String({ description: 'As written in the old version.' }),
    to: Type.String({ description: 'As written in the new version.' }),
    about: Type.String({ description: 'The indicator or grant that the number belongs to, else the words before it.' }),
    oldRecord: nullable(Type.String(), 'Id of the record in the old document.'),
    newRecord: nullable(Type.String(), 'Id of the record in the new document.'),
    oldSection: Type.Array(Type.String()),
    newSection: Type.Array(Type.String()),
    oldSpan: offsetsIn("the old version's clean text"),
    newSpan: offsetsIn("the new version's clean text"),
  },
  { additionalProperties: false },
)
export type ChangedNumber = Type.Static<typeof changedNumberSchema>

/** JSON Schema (2020-12) of two versions of one policy. */
export const versionsSchema = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    old: comparedDocumentSchema,
    new: comparedDocumentSchema,
    clauses: Type.Array(clausePairSchema, {
      description: 'In the order of the new version; what was deleted follows what stood before it.',
    }),
    numbers: Type.Array(changedNumberSchema, { description: 'Numbers that changed, in the order of the new version.' }),
  },
  {
    additionalProperties: false,
    title: 'Duizhao versions',
    description: 'Two versions of one policy, clause by clause.',
  },
)
/** What `duizhao diff OLD NEW --format json` adds to the comparison, where the two are versions of one policy. */
export type Versions = Type.Static<typeof versionsSchema>
