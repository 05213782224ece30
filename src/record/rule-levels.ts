/** How much a rule matters to a user; its findings are of that severity at most. */
export const RULE_LEVELS = ['off', 'info', 'warn', 'error'] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]
