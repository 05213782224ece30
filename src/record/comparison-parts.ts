/** The parts of a comparison that can be asked for alone. */
export const COMPARISON_PARTS = ['targets', 'responsibilities', 'subsidies', 'clauses', 'reuse'] as const
export type ComparisonPart = (typeof COMPARISON_PARTS)[number]
