/** The names of the JSON Schemas that the package publishes. */
export const SCHEMA_NAMES = [
  'document',
  'edits',
  'target',
  'responsibility',
  'subsidy',
  'comparison',
  'versions',
  'findings',
  'configuration',
  'baseline',
] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]
