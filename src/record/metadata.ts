import Type, { type TSchema } from 'typebox'
import { evidenceSchema, type Passage } from './evidence.ts'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const IsoDate = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

export const citationSchema = Type.Object(
  {
    title: Type.String({ description: 'As worded between 《 and 》.' }),
    documentNumber: Nullable(Type.String()),
    evidence: evidenceSchema,
  },
  { additionalProperties: false },
)

/** What a document says about itself; null where it does not say. */
export const statedProperties = {
  title: Nullable(Type.String({ description: '标题, on one line, with the mark of a draft.' })),
  documentNumber: Nullable(Type.String({ description: '发文字号, in the brackets of GB/T 9704.' })),
  issuer: Nullable(Type.String({ description: '发文机关 as signed; several are joined by 、.' })),
  jurisdiction: Nullable(
    Type.String({ description: 'Name of the unit of administration; 全国 for national documents.' }),
  ),
  jurisdictionCode: Nullable(
    Type.String({
      pattern: '^[0-9]{6}$',
      description: 'GB/T 2260; 100000 for 全国; of a zone, that of the unit it lies in.',
    }),
  ),
  level: Nullable(
    Type.Union([Type.Literal('national'), Type.Literal('province'), Type.Literal('city'), Type.Literal('county')]),
  ),
  status: Type.Union([Type.Literal('issued'), Type.Literal('draft')]),
  issuedDate: Nullable(Type.String({ ...IsoDate, description: '成文日期.' })),
  publishedDate: Nullable(
    Type.String({ ...IsoDate, description: 'The day on which the page says it was put on the web.' }),
  ),
  effectiveDate: Nullable(Type.String({ ...IsoDate, description: '施行日期.' })),
}

const statedSchema = Type.Object(statedProperties)

/** Level of the government that a document is by. */
export type Level = 'national' | 'province' | 'city' | 'county'
/** What a document says about itself. */
export type Stated = Type.Static<typeof statedSchema>
/** What parsing finds out about a document: its evidence has no places in the raw page yet. */
export interface FoundMetadata extends Stated {
  readonly citations: readonly FoundCitation[]
}
/** A document cited, with the words that do so. */
export interface FoundCitation extends Pick<CitedDocument, 'title' | 'documentNumber'> {
  readonly evidence: Passage
}
/** The same in a record. */
export type CitedDocument = Type.Static<typeof citationSchema>
