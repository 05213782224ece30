import Type from 'typebox'

/**
 * A domain pack: what a field of policy measures and regulates, as data that a researcher writes in three YAML files of one
 * folder. Nothing outside packs knows a field.
 *
 *     pack.yaml         id, name, titles; same and drop: how wordings of the field are made alike
 *     indicators.yaml   what is measured, with the wordings that mean it
 *     topics.yaml       what clauses are about, with the words that tell (may be left out)
 */
export interface Pack extends Type.Static<typeof packSchema> {
  readonly indicators: readonly PackIndicator[]
  readonly topics: readonly PackTopic[]
}

const idSchema = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })
const nameSchema = Type.Object(
  { zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  { additionalProperties: false },
)
const words = (description: string) => Type.Array(Type.String({ minLength: 1 }), { description })

export const packSchema = Type.Object(
  {
    id: idSchema,
    name: nameSchema,
    titles: words('Words that the title of a document of the field has one of: 托育.'),
    same: Type.Optional(
      Type.Array(words('Words that mean the same in the field; the first stands for all of them.'), {
        description: 'Applied to wordings before they are compared.',
      }),
    ),
    drop: Type.Optional(words('Words that tell nothing in the field: 3岁以下.')),
  },
  { additionalProperties: false },
)

export const indicatorsSchema = Type.Array(
  Type.Object(
    {
      id: idSchema,
      name: nameSchema,
      unit: Type.String({ description: 'As in targets: percent, places-per-1000, sqm, count:户.' }),
      otherUnits: Type.Optional(words('Units that documents state it in besides.')),
      better: Type.Optional(
        Type.Union([Type.Literal('higher'), Type.Literal('lower')], {
          description: 'Which levels ask for more, where the wording does not tell: lower for 死亡率 and 收费.',
        }),
      ),
      aliases: words('Wordings that mean this indicator wherever they stand.'),
      short: Type.Optional(words('Wordings that mean it only in a document of the field: 持证率.')),
      patterns: Type.Optional(
        words('Regular expressions for wordings too many to list; each must match the whole wording, made alike.'),
      ),
    },
    { additionalProperties: false },
  ),
)
export type PackIndicator = Type.Static<typeof indicatorsSchema>[number]

export const topicsSchema = Type.Array(
  Type.Object(
    { id: idSchema, name: nameSchema, aliases: words('Words in a heading or clause that tell the topic.') },
    { additionalProperties: false },
  ),
)
export type PackTopic = Type.Static<typeof topicsSchema>[number]
