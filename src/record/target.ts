import Type from 'typebox'
import { evidenceSchema } from './evidence.ts'

const nullable = <T extends Type.TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description })

/** JSON Schema of a quantified level to reach or to keep. */
export const targetSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.Union([Type.Literal('goal'), Type.Literal('standard')], {
      description: 'A level to reach, usually by a year; or a standing requirement.',
    }),
    indicator: Type.Object(
      {
        id: nullable(Type.String(), 'Id of the indicator in a domain pack; null when no pack names it.'),
        text: Type.String({ description: 'The indicator as worded, complete enough to stand alone.' }),
      },
      { additionalProperties: false },
    ),
    scope: nullable(Type.String(), 'Where or for whom it holds: 城镇社区, 各区县.'),
    year: nullable(Type.Integer(), 'The year by which or in which it is to hold.'),
    fromYear: nullable(Type.Integer(), 'The first year of a stated period.'),
    comparator: Type.Union([
      Type.Literal('gte'),
      Type.Literal('gt'),
      Type.Literal('eq'),
      Type.Literal('lte'),
      Type.Literal('lt'),
      Type.Literal('approx'),
    ]),
    value: nullable(Type.Number(), 'In `unit`; null where the level is only relative. Of a range, its lower end.'),
    upTo: nullable(
      Type.Number(),
      'The upper end of a range, in `unit` (2—3家: `value` 2, `upTo` 3, `comparator` gte); null where there is none.',
    ),
    unit: Type.String({ description: '`percent`, `places-per-1000`, `sqm`, `day`, `hour`, `count:家`, `other:…`.' }),
    relativeTo: nullable(Type.String(), 'What a relative level is measured against: 全国平均水平.'),
    baseline: nullable(
      Type.Object(
        { value: Type.Number(), year: nullable(Type.Integer(), 'The year of the baseline, where the words name it.') },
        { additionalProperties: false },
      ),
      'The level that the target starts from, in `unit`: 由2020年的30%提高到50%.',
    ),
    evidence: Type.Array(evidenceSchema, { minItems: 1 }),
  },
  { additionalProperties: false, description: 'A quantified level to reach or to keep.' },
)
export type Target = Type.Static<typeof targetSchema>
