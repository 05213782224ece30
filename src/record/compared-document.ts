import Type from 'typebox'
import { statedProperties } from './metadata.ts'

/** JSON Schema of a document in a comparison: enough to label a column and to order by level and date. */
export const comparedDocumentSchema = Type.Object(
  {
    id: Type.String(),
    title: statedProperties.title,
    jurisdiction: statedProperties.jurisdiction,
    level: statedProperties.level,
    status: statedProperties.status,
    documentNumber: statedProperties.documentNumber,
    issuedDate: statedProperties.issuedDate,
  },
  { additionalProperties: false },
)
export type ComparedDocument = Type.Static<typeof comparedDocumentSchema>
