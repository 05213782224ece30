import Type from 'typebox'

/**
 * The shape of what `duizhao check` gives: what a draft lacks, each finding at its place. JSON Schema and TypeScript types
 * from one source; field names are fixed, other programs read them.
 */

const placeSchema = Type.Object(
  {
    line: Type.Integer({ minimum: 1, description: 'Of the draft as read, from 1.' }),
    column: Type.Integer({ minimum: 1, description: 'From 1, in UTF-16 units.' }),
    offset: Type.Integer({ minimum: 0, description: 'From 0, in UTF-16 units of the draft as read (its raw text).' }),
    end: Type.Integer({ minimum: 0, description: 'Where the words concerned end, as `offset`; equal for a point.' }),
  },
  { additionalProperties: false },
)
export type Place = Type.Static<typeof placeSchema>

const peerQuoteSchema = Type.Object(
  {
    document: Type.String(),
    section: Type.Array(Type.String()),
    quote: Type.String(),
  },
  { additionalProperties: false, description: 'How a peer words it.' },
)
export type PeerQuote = Type.Static<typeof peerQuoteSchema>

/** JSON Schema of one finding. */
export const findingSchema = Type.Object(
  {
    ruleId: Type.String(),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warn'), Type.Literal('info')]),
    message: Type.String({ description: 'In the language asked for.' }),
    topic: Type.Union([
      Type.Object(
        { id: Type.Union([Type.String(), Type.Null()]), text: Type.String() },
        { additionalProperties: false },
      ),
      Type.Null(),
    ]),
    share: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
      description: 'Of the peers that have what the draft lacks; null for rules that look at the draft alone.',
    }),
    section: Type.Array(Type.String(), { description: 'The ordinals above the place, outermost first.' }),
    place: placeSchema,
    peers: Type.Array(peerQuoteSchema),
    fingerprint: Type.String({
      pattern: '^[0-9a-f]{16}$',
      description: 'The same for the same finding when lines move; what a baseline file keeps.',
    }),
  },
  { additionalProperties: false },
)
export type Finding = Type.Static<typeof findingSchema>

/** JSON Schema (2020-12) of what a check gives. */
export const findingsSchema = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    draft: Type.String({ description: 'The file, as named.' }),
    against: Type.Array(Type.String(), { description: 'The ids of the peers.' }),
    findings: Type.Array(findingSchema),
  },
  { additionalProperties: false, title: 'Duizhao findings', description: 'What a draft lacks beside its peers.' },
)
/** What `duizhao check --format json` prints. */
export type Findings = Type.Static<typeof findingsSchema>
