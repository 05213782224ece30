import Type from 'typebox'
import { evidenceSchema } from './evidence.ts'

const nullable = <T extends Type.TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description })

/** What is granted or conceded. */
export const SUBSIDY_KINDS = [
  'construction',
  'operation',
  'reward',
  'training',
  'per-place',
  'tax',
  'fee',
  'utility-price',
  'housing',
  'social-insurance',
  'funding-standard',
  'credit',
  'other',
] as const
export type SubsidyKind = (typeof SUBSIDY_KINDS)[number]

/** JSON Schema of one amount, rate or concession. */
export const subsidySchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.Unsafe<SubsidyKind>({ type: 'string', enum: [...SUBSIDY_KINDS] }),
    amount: nullable(Type.Number(), 'In `currency`; null where no sum is fixed.'),
    max: nullable(Type.Number(), 'The most that is paid, in `currency`.'),
    percent: nullable(Type.Number(), '30 for 上调30%, 90 for 减按90%.'),
    multiple: nullable(Type.Number(), '1.5 for 1.5倍.'),
    currency: nullable(Type.String(), 'ISO 4217 code of `amount` and `max`.'),
    basis: nullable(Type.String(), 'For what the amount or rate is counted: 每个新增托位, 每生每年.'),
    cap: nullable(Type.String(), 'A limit in words: 每家机构最高不超过40个托位.'),
    recipients: nullable(Type.String(), 'Who gets it.'),
    conditions: nullable(Type.String(), 'When it is granted.'),
    funder: nullable(Type.String(), 'Who pays.'),
    period: Type.Union(
      [
        Type.Object(
          {
            text: Type.String(),
            from: nullable(Type.Integer(), 'First year.'),
            to: nullable(Type.Integer(), 'Last year.'),
          },
          { additionalProperties: false },
        ),
        Type.Null(),
      ],
      { description: 'For which years it is granted.' },
    ),
    evidence: Type.Array(evidenceSchema, { minItems: 1 }),
  },
  { additionalProperties: false, description: 'One amount, rate or concession of monetary value.' },
)
export type Subsidy = Type.Static<typeof subsidySchema>
