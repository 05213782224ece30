import Type from 'typebox'
import { citationSchema, statedProperties } from './metadata.ts'
import { offsetsIn } from './offsets.ts'
import { responsibilitySchema } from './responsibility.ts'
import { subsidySchema } from './subsidy.ts'
import { targetSchema } from './target.ts'

/**
 * The shape of `extracted/<name>.json` and `<name>.edits.json`: JSON Schema and TypeScript types from one source. Field
 * names are fixed, other programs read them; a new field is an addition, another meaning is a new `schemaVersion`.
 */
export const SCHEMA_VERSION = 1

const SourceSchema = Type.Object(
  {
    file: Type.String({ description: 'The page, relative to the folder that was read, with "/" between the parts.' }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the bytes as they lay on disk.' }),
    mediaType: Type.String({ description: 'IANA media type.' }),
    encoding: Type.Union([Type.String(), Type.Null()], {
      description:
        'WHATWG name of the encoding the bytes were decoded with; null where the format has none of its own.',
    }),
  },
  { additionalProperties: false },
)

const AboutSchema = Type.Object(
  {
    url: Type.Optional(Type.String()),
    fetched: Type.Optional(Type.String()),
    jurisdiction: Type.Optional(Type.String()),
  },
  { additionalProperties: false, description: 'What a person wrote about the page in <name>.yaml beside it.' },
)

const FieldSchema = Type.Object(
  { name: Type.String(), value: Type.String(), raw: offsetsIn('the raw page') },
  {
    additionalProperties: false,
    description: 'A labelled fact printed outside the text: 索引号, 发文字号, a meta tag.',
  },
)

const MetadataSchema = Type.Object(
  {
    ...statedProperties,
    citations: Type.Array(citationSchema, { description: 'Documents named in 《》, in order of first appearance.' }),
    publishedBy: Type.Union([Type.String(), Type.Null()], {
      description: 'Whom the page names as its source (来源); null when it names none.',
    }),
    fields: Type.Array(FieldSchema),
  },
  { description: 'What the document says about itself, and what the page says besides; null where neither does.' },
)

const MessageSchema = Type.Object(
  {
    id: Type.String(),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warn'), Type.Literal('info')]),
    values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
    raw: Type.Optional(offsetsIn('the raw page')),
    text: Type.Object({ zh: Type.String(), en: Type.String() }, { additionalProperties: false }),
  },
  { additionalProperties: false },
)

const ConditionSchema = Type.Object(
  {
    passes: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          edits: Type.Integer({ minimum: 0 }),
          characters: Type.Integer({ minimum: 0, description: 'Taken away and put in, together.' }),
        },
        { additionalProperties: false },
      ),
      { description: 'The passes that ran, in order.' },
    ),
    messages: Type.Array(MessageSchema),
  },
  { additionalProperties: false, description: 'How damaged the page was, and what is left to look at.' },
)

/** JSON Schema (2020-12) of `extracted/<name>.json`. */
export const documentSchema = Type.Object(
  {
    schemaVersion: Type.Literal(SCHEMA_VERSION),
    id: Type.String({ minLength: 1 }),
    source: SourceSchema,
    about: Type.Optional(AboutSchema),
    metadata: MetadataSchema,
    condition: ConditionSchema,
    targets: Type.Array(targetSchema),
    responsibilities: Type.Array(responsibilitySchema),
    subsidies: Type.Array(subsidySchema),
  },
  {
    title: 'Duizhao document',
    description: 'A policy page: where it came from, how damaged it was, and what the document in it commits to.',
  },
)

const EditSchema = Type.Object(
  {
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
    insert: Type.String(),
    reason: Type.String(),
    confidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    alternatives: Type.Optional(Type.Array(Type.String())),
  },
  { additionalProperties: false, description: 'Replaces [start, end) of the text that the steps before left.' },
)

/** JSON Schema (2020-12) of `extracted/<name>.edits.json`: replaying `steps` on `raw` gives `clean`. */
export const editsSchema = Type.Object(
  {
    schemaVersion: Type.Literal(SCHEMA_VERSION),
    id: Type.String({ minLength: 1 }),
    raw: Type.String(),
    clean: Type.String(),
    steps: Type.Array(
      Type.Object({ pass: Type.String(), edits: Type.Array(EditSchema) }, { additionalProperties: false }),
    ),
  },
  { title: 'Duizhao edits', description: 'A page, its clean text and every edit that led from the one to the other.' },
)

/** What `extracted/<name>.json` holds. */
export type PolicyDocument = Type.Static<typeof documentSchema>
/** What `extracted/<name>.edits.json` holds. */
export type DocumentEdits = Type.Static<typeof editsSchema>
