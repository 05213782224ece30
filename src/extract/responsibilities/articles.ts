import { PROCEDURE } from '../../lexicon/told.ts'
import type { Clause } from '../clause.ts'

/** Whether a clause is an article of a law or of rules (第七条). */
export function isArticle({ section }: Clause): boolean {
  return /^第.+条$/.test(section.at(-1) ?? '') || section.some(part => /^第.+条$/.test(part))
}

/**
 * Whether the words of a duty tell how one matter is handled and give no standing task: 应当自收到申请之日起十日内答复, 应当说明理由.
 */
export function isProcedure(task: string): boolean {
  return PROCEDURE.test(task)
}
