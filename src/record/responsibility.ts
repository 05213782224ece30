import Type from 'typebox'
import { evidenceSchema } from './evidence.ts'

/** What a body does for a task: 牵头 lead, 配合 participant, 责任单位 or 负责 responsible. */
export const roleSchema = Type.Union([Type.Literal('lead'), Type.Literal('participant'), Type.Literal('responsible')])
export type Role = Type.Static<typeof roleSchema>

const assignmentSchema = Type.Object(
  {
    body: Type.String({ description: 'As worded, without list punctuation.' }),
    bodyId: Type.Union([Type.String(), Type.Null()], {
      description: 'Id of the kind of body, the same at every level; null when the lexicon does not know the name.',
    }),
    role: roleSchema,
  },
  { additionalProperties: false },
)
export type Assignment = Type.Static<typeof assignmentSchema>

/** JSON Schema of a task and the bodies that it is given to. */
export const responsibilitySchema = Type.Object(
  {
    id: Type.String(),
    task: Type.String({
      description: 'The heading of the clause; for duty lists and prose a short phrase of the duty.',
    }),
    number: Type.Union([Type.String(), Type.Null()], { description: 'Path of ordinals, `三/（一）/1`.' }),
    form: Type.Union([Type.Literal('bracket'), Type.Literal('duty-list'), Type.Literal('prose')]),
    assignments: Type.Array(assignmentSchema, { minItems: 1 }),
    evidence: Type.Array(evidenceSchema, { minItems: 1 }),
  },
  { additionalProperties: false, description: 'A task and the bodies that it is given to.' },
)
export type Responsibility = Type.Static<typeof responsibilitySchema>
