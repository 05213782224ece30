import type { Rule } from './rule.ts'
import { effectiveDate } from './rules/effective-date.ts'
import { outline } from './rules/outline.ts'
import { taskWithoutBody } from './rules/task-without-body.ts'

/** Every rule, in the order of their table in the README. */
export const RULES: readonly Rule[] = [taskWithoutBody, outline, effectiveDate]
