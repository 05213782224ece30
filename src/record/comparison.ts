import Type, { type TSchema } from 'typebox'
import { comparedDocumentSchema } from './compared-document.ts'

export type { ComparedDocument } from './compared-document.ts'

import { offsetsIn } from './offsets.ts'
import { roleSchema } from './responsibility.ts'
import { SUBSIDY_KINDS, type SubsidyKind } from './subsidy.ts'
import { targetSchema } from './target.ts'
import { versionsSchema } from './versions.ts'

/**
 * The shape of what `duizhao diff` gives: N documents (witnesses) side by side. JSON Schema and TypeScript types from one
 * source; field names are fixed, other programs read them. Every cell names the `record` of the document it comes from
 * (an id in `extracted/<id>.json`), whose evidence leads to the words and to the page.
 */

const nullable = <T extends TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description })

/** One list of cells for each document that has any, under the document's id. */
const cells = <T extends TSchema>(cell: T) => Type.Record(Type.String(), Type.Array(cell))

const sectionSchema = Type.Array(Type.String(), { description: 'The ordinals above the passage, outermost first.' })
const recordSchema = Type.String({ description: 'Id of the record in the document.' })
const documentIds = (description: string) => Type.Array(Type.String(), { description })
const englishSchema = nullable(Type.String(), 'Its English name, where a pack or the lexicon has one.')
const topicSchema = Type.Object(
  {
    id: nullable(
      Type.String(),
      'Id of the topic in a domain pack (`<pack>/<topic>`), else of a matter that every field has; null where neither names it.',
    ),
    text: Type.String({ description: "The topic's name there, else the group's own key phrase." }),
    en: englishSchema,
  },
  { additionalProperties: false },
)

const targetCellSchema = Type.Object(
  {
    year: targetSchema.properties.year,
    comparator: targetSchema.properties.comparator,
    value: nullable(Type.Number(), "In the row's unit; null where the level is only relative."),
    upTo: nullable(Type.Number(), "The upper end of a range, in the row's unit."),
    kind: targetSchema.properties.kind,
    scope: targetSchema.properties.scope,
    holdsFor: nullable(
      Type.String(),
      'The scope, made comparable: 每个街道 and 各街道 are one; null for the whole place. Only levels that hold for the same are set against each other.',
    ),
    relativeTo: targetSchema.properties.relativeTo,
    indicator: Type.String({ description: "The indicator in the document's own words." }),
    stated: Type.Optional(
      Type.Object(
        { value: Type.Number(), unit: Type.String() },
        {
          additionalProperties: false,
          description: 'Value and unit as the document has them, where they were converted.',
        },
      ),
    ),
    record: recordSchema,
  },
  { additionalProperties: false },
)
export type TargetCell = Type.Static<typeof targetCellSchema>

/** JSON Schema of one indicator across the documents. */
export const targetRowSchema = Type.Object(
  {
    indicator: Type.Object(
      { id: nullable(Type.String(), 'Id in a domain pack.'), text: Type.String(), en: englishSchema },
      { additionalProperties: false },
    ),
    unit: Type.String(),
    better: Type.Union([Type.Literal('higher'), Type.Literal('lower')], {
      description:
        'Which levels ask for more: `lower` where less is better (死亡率, 办理时限) or where levels are upper limits.',
    }),
    cells: cells(targetCellSchema),
    missing: documentIds('Documents without a target for this indicator.'),
    years: Type.Array(
      Type.Object(
        {
          year: targetSchema.properties.year,
          scope: nullable(Type.String(), 'Where or for whom the levels hold: `holdsFor` of their cells.'),
          highest: documentIds('Documents with the highest value, where at least two have one.'),
          best: documentIds(
            'Documents whose level asks for most, where at least two have one: the highest, or the lowest where `better` says so.',
          ),
          reference: nullable(
            Type.Object({ document: Type.String(), value: Type.Number() }, { additionalProperties: false }),
            'The value of the baseline, else of the national, else of the provincial document of the set.',
          ),
          distance: Type.Record(Type.String(), Type.Number(), {
            description: "A document's value minus the reference's, in the row's unit.",
          }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
export type TargetRow = Type.Static<typeof targetRowSchema>

const responsibilityCellSchema = Type.Object(
  { task: Type.String(), role: roleSchema, body: Type.String({ description: 'As worded.' }), record: recordSchema },
  { additionalProperties: false },
)
export type ResponsibilityCell = Type.Static<typeof responsibilityCellSchema>

/** JSON Schema of one public body across the documents. */
export const responsibilityRowSchema = Type.Object(
  {
    body: Type.Object(
      {
        id: nullable(Type.String(), 'Id of the kind of body, the same at every level.'),
        text: Type.String(),
        en: englishSchema,
      },
      { additionalProperties: false },
    ),
    cells: cells(responsibilityCellSchema),
    missing: documentIds('Documents that give the body nothing to do.'),
  },
  { additionalProperties: false },
)
export type ResponsibilityRow = Type.Static<typeof responsibilityRowSchema>

const taskCellSchema = Type.Object(
  {
    task: Type.String(),
    section: sectionSchema,
    lead: Type.Array(Type.String(), { description: 'Bodies as worded.' }),
    responsible: Type.Array(Type.String()),
    participant: Type.Array(Type.String()),
    record: recordSchema,
  },
  { additionalProperties: false },
)
export type TaskCell = Type.Static<typeof taskCellSchema>

/** JSON Schema of one task across the documents: who leads it in each, who takes part only here. */
export const taskRowSchema = Type.Object(
  { topic: topicSchema, cells: cells(taskCellSchema), missing: documentIds('Documents that give the task to nobody.') },
  { additionalProperties: false },
)
export type TaskRow = Type.Static<typeof taskRowSchema>

const subsidyCellSchema = Type.Object(
  {
    text: Type.String({ description: 'The grant in the words of the document.' }),
    amount: nullable(Type.Number(), 'As stated.'),
    max: nullable(Type.Number(), 'As stated.'),
    percent: nullable(Type.Number(), 'As stated.'),
    multiple: nullable(Type.Number(), 'As stated.'),
    basis: nullable(Type.String(), 'As stated.'),
    comparable: nullable(
      Type.Object(
        {
          amount: Type.Number(),
          per: Type.String({ description: '`place`, `person`, `household`, `class`, `institution`, `square-metre`.' }),
          every: nullable(Type.String(), '`year`; null for a single payment. Monthly amounts are made yearly.'),
          most: Type.Boolean({ description: 'It is the most that is paid, not what is paid.' }),
        },
        { additionalProperties: false },
      ),
      'The amount on the common basis of the row; null where the bases do not allow it.',
    ),
    record: recordSchema,
  },
  { additionalProperties: false },
)
export type SubsidyCell = Type.Static<typeof subsidyCellSchema>

/** JSON Schema of the grants of one kind for one topic across the documents. */
export const subsidyRowSchema = Type.Object(
  {
    kind: Type.Unsafe<SubsidyKind>({ type: 'string', enum: [...SUBSIDY_KINDS] }),
    topic: topicSchema,
    cells: cells(subsidyCellSchema),
    missing: documentIds('Documents that grant nothing of the kind.'),
    note: nullable(
      Type.Union([
        Type.Literal('comparable'),
        Type.Literal('partly-comparable'),
        Type.Literal('different-bases'),
        Type.Literal('no-amounts'),
      ]),
      'Whether the amounts of the row can be set against each other: all of them, those of two documents or more, none; null with fewer than two documents.',
    ),
  },
  { additionalProperties: false },
)
export type SubsidyRow = Type.Static<typeof subsidyRowSchema>

const memberSchema = Type.Object(
  {
    document: Type.String(),
    section: sectionSchema,
    heading: nullable(Type.String(), 'Words of the heading, without its ordinal.'),
    quote: Type.String({ description: 'The clause: exactly the slice of the clean text at `clean`.' }),
    clean: offsetsIn("the document's clean text"),
    similarity: Type.Number({ minimum: 0, maximum: 1, description: 'To the rest of the group; 1 for a group of one.' }),
  },
  { additionalProperties: false },
)
export type ClauseMember = Type.Static<typeof memberSchema>

/** JSON Schema of clauses on the same matter: N clauses of M documents. A document may have several (a split clause). */
export const clauseGroupSchema = Type.Object(
  {
    topic: topicSchema,
    members: Type.Array(memberSchema, { minItems: 1 }),
    missing: documentIds('Documents without a clause on the matter.'),
  },
  { additionalProperties: false },
)
export type ClauseGroup = Type.Static<typeof clauseGroupSchema>

const leftOutSchema = Type.Object(
  {
    clauses: Type.Integer({ minimum: 1, description: 'How many clauses stand in no group.' }),
    documents: Type.Integer({ minimum: 2, description: 'Groups that fewer documents share are left out.' }),
  },
  { additionalProperties: false, description: 'What is left out of the clauses of very many documents.' },
)
export type ClausesLeftOut = Type.Static<typeof leftOutSchema>

const changeSchema = Type.Object(
  {
    from: Type.String({ description: 'Words of the source; empty where words were put in.' }),
    to: Type.String({ description: 'Words in their place; empty where words were left out.' }),
  },
  { additionalProperties: false },
)

const reusedPassageSchema = Type.Object(
  {
    fromSpan: offsetsIn("the source's clean text"),
    toSpan: offsetsIn("the taker's clean text"),
    quote: Type.String({ description: "The passage in the taker's words." }),
    changes: Type.Array(changeSchema, { description: 'What was changed inside the passage, in order.' }),
  },
  { additionalProperties: false },
)
export type ReusedPassage = Type.Static<typeof reusedPassageSchema>

/** JSON Schema of what one document took over from another. */
export const reuseSchema = Type.Object(
  {
    from: Type.String(),
    to: Type.String(),
    directed: Type.Boolean({ description: 'Whether dates or levels tell which of the two is the source.' }),
    share: Type.Number({ minimum: 0, maximum: 1, description: "Of the taker's characters that stand in passages." }),
    passages: Type.Array(reusedPassageSchema),
  },
  { additionalProperties: false },
)
export type Reuse = Type.Static<typeof reuseSchema>

/** JSON Schema (2020-12) of a comparison. */
export const comparisonSchema = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    documents: documentIds('The ids of the documents, in the order of the columns.'),
    baseline: nullable(Type.String(), 'The document that the others are measured against, where one was named.'),
    about: Type.Array(comparedDocumentSchema, { description: 'One for each of `documents`, in their order.' }),
    targets: Type.Array(targetRowSchema),
    responsibilities: Type.Array(responsibilityRowSchema),
    tasks: Type.Array(taskRowSchema),
    subsidies: Type.Array(subsidyRowSchema),
    clauses: Type.Array(clauseGroupSchema),
    clausesLeftOut: Type.Optional(leftOutSchema),
    reuse: Type.Array(reuseSchema),
    versions: Type.Optional(versionsSchema),
  },
  { additionalProperties: false, title: 'Duizhao comparison', description: 'N policy documents side by side.' },
)
/** What `duizhao diff --format json` prints. */
export type Comparison = Type.Static<typeof comparisonSchema>
