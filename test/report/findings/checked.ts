import { check } from '../../../src/check/check.ts'
import { RULES } from '../../../src/check/rules.ts'
import { presetSettings } from '../../../src/check/settings.ts'
import { draftOf } from '../../../src/cli/draft.ts'
import type { Language } from '../../../src/lexicon/messages/language.ts'
import { pageFromBytes } from '../../../src/read/read.ts'
import type { Finding } from '../../../src/record/finding.ts'
import type { CheckedDraft } from '../../../src/report/findings/checked-draft.ts'
import { pointer } from '../../../src/text/lines.ts'
import { peers } from '../../check/world.ts'

/** A draft on which several rules have something to say. */
export const DRAFT = `临澜市托育服务实施方案
一、工作目标
到2025年，普惠性托位占比达到60%以上，每千人口托位数达到4.5个。
三、主要任务
（一）完善设施。各街道新建改建服务站点，就近提供便民服务。（责任单位：市民政局）
（二）培养人才。支持职业院校开设相关专业，扩大招生规模，开展技能培训，提高从业人员的能力水平。
（三）加强监管。建立健全监督管理制度，落实日常检查，公开检查结果。（责任单位：市卫生健康委）
（四）宣传引导。开展多种形式的宣传活动，提高社会知晓度。（责任单位：市委宣传部）
`

/** What the check finds in a draft, told in a language. */
export async function checked(
  text: string | Uint8Array,
  { file = 'draft.txt', language = 'zh' as Language, against = [] as readonly string[] } = {},
): Promise<CheckedDraft> {
  const page = await pageFromBytes(Buffer.from(text), { file })
  const draft = draftOf(page)
  const settings = presetSettings('strict', RULES)
  const { findings, silenced } = check(draft, await peers(against), { settings, language })
  const { ledger, tree } = draft
  return { findings, silenced, known: 0, ledger, tree, source: page.source, origins: page.origins ?? [] }
}

/** A finding about the first place of some words in a draft. */
export function findingAt(raw: string, words: string, more: Partial<Finding> = {}): Finding {
  const offset = raw.indexOf(words)
  if (offset < 0) throw new RangeError(`Unexpected words "${words}", expected some of the draft`)
  return {
    ruleId: 'outline',
    severity: 'warn',
    message: `关于“${words}”`,
    topic: null,
    share: null,
    section: [],
    place: { ...pointer(raw)(offset), offset, end: offset + words.length },
    peers: [],
    fingerprint: '0123456789abcdef',
    ...more,
  }
}

/** A checked draft with these findings instead of its own. */
export function withFindings(draft: CheckedDraft, findings: readonly Finding[]): CheckedDraft {
  return { ...draft, findings: { ...draft.findings, findings: [...findings] } }
}
