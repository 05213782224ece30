/** The kinds of records that a document holds, by the names of their lists. */
export const RECORD_KINDS = ['targets', 'responsibilities', 'subsidies'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
