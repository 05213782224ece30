import Type from 'typebox'
import { RULE_LEVELS, type RuleLevel } from './rule-levels.ts'

const levelSchema = Type.Unsafe<RuleLevel>({ type: 'string', enum: [...RULE_LEVELS] })
const rulesSchema = Type.Record(
  Type.String(),
  Type.Union([
    levelSchema,
    Type.Tuple([levelSchema, Type.Record(Type.String(), Type.Union([Type.Number(), Type.Boolean()]))]),
  ]),
  { description: 'Level of each rule, or level and options.' },
)
const namesSchema = (description: string) => Type.Union([Type.String(), Type.Array(Type.String())], { description })

/** JSON Schema of `duizhao.config.yaml`. */
export const configurationSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    extends: Type.Optional(namesSchema('Presets and other configuration files; later ones come on top.')),
    rules: Type.Optional(rulesSchema),
    overrides: Type.Optional(
      Type.Array(
        Type.Object(
          { files: namesSchema('Globs, from the folder of this file on.'), rules: rulesSchema },
          { additionalProperties: false },
        ),
        { description: 'Rules for some drafts; later ones come on top.' },
      ),
    ),
    against: Type.Optional(namesSchema('Peers, from the folder of this file on.')),
  },
  { additionalProperties: false, title: 'Duizhao configuration', description: 'How drafts are checked.' },
)
/** What a configuration file holds. */
export type ConfigurationFile = Type.Static<typeof configurationSchema>
