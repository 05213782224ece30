/** A phrase that the byte slip is known to have broken on real pages, simplified, with why it breaks. */
export interface SlipPhrase {
  readonly phrase: string
  readonly about: string
}

/**
 * Set phrases of official pages whose GBK bytes hold a listed character or a mark across two characters, so that the slip
 * hits them wherever the tool has been. They decide between restorations that the language model finds equally likely.
 */
export const SLIP_PHRASES: readonly SlipPhrase[] = [
  { phrase: '省（区', about: '。 across 省 and （: 各省（区、市）' },
  { phrase: '省（自治区', about: '。 across 省 and （: 各省（自治区、直辖市）' },
  { phrase: '（此件', about: '。 across the blank and （: 　（此件主动公开）' },
  { phrase: '确保《', about: '！ across 保 and 《' },
  { phrase: '保基本', about: '； across 保 and 基' },
  { phrase: '环保总局', about: '？ across 保 and 总' },
  { phrase: '。现', about: '， across 。 and 现: 。现印发给你们' },
  { phrase: '你们。', about: '！ across 。 and the closing quotation mark or 《' },
  { phrase: '。“', about: '！ across 。 and the opening quotation mark' },
  { phrase: '。”', about: '！ across 。 and the closing quotation mark' },
  { phrase: '。县', about: '？ across 。 and 县' },
  { phrase: '规模化', about: '； across 模 and 化' },
  { phrase: '环保、', about: '！ across 保 and 、' },
  { phrase: '。可', about: '？ across 。 and 可: 。可以说' },
  { phrase: '或实施', about: '驱 across 或 and 实' },
  { phrase: '纵向', about: '驱 across 向 and 对, 向 and 专' },
  { phrase: '对比', about: '驱 across 向 and 对: 纵向对比' },
  { phrase: '当地', about: '数 across 当 and 地' },
  { phrase: '运输等', about: '数 across 输 and 等' },
  { phrase: '因为', about: '验 across 因 and 为' },
  { phrase: '管理条例', about: '项 across 理 and 条' },
  { phrase: '日报', about: '请 across 日 and 报' },
  { phrase: '展潜力', about: '节 across 展 and 潜' },
  { phrase: '评审推荐', about: '复 across 审 and 推' },
  { phrase: '下拨', about: '联 across 下 and 拨' },
  { phrase: '变为', about: '优 across 变 and 为' },
  { phrase: '以优', about: '询 across 以 and 优' },
]
