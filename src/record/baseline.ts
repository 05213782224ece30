import Type from 'typebox'

/** JSON Schema of a baseline: the findings that a team knows of and does not want to be told again. */
export const baselineSchema = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    known: Type.Array(
      Type.Object(
        { draft: Type.String(), ruleId: Type.String(), fingerprint: Type.String({ pattern: '^[0-9a-f]{16}$' }) },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false, title: 'Duizhao baseline' },
)
export type Baseline = Type.Static<typeof baselineSchema>
