/**
 * Words that character tables and the dictionaries of OpenCC turn wrong. Each row gives a spelling met in traditional
 * text and the simplified spelling; a row whose two sides are equal protects the word.
 */
export interface ProtectedWord {
  readonly traditional: string
  readonly simplified: string
}

const word = (traditional: string, simplified = traditional): ProtectedWord => ({ traditional, simplified })

export const PROTECTED_WORDS = [
  // Brands and people
  word('昇騰', '昇腾'), // 昇腾 processors, in nearly every city's policy for artificial intelligence
  word('昇腾'),
  word('昇思'),
  word('昇興', '昇兴'),
  word('昇輝', '昇辉'),
  word('洪昇'),
  word('畢昇', '毕昇'),
  word('陳昇', '陈昇'),
  word('餘慶縣', '余庆县'),
  word('魏徵', '魏徵'),
  // Places
  word('乾安'),
  word('乾縣', '乾县'),
  word('乾潭'),
  word('乾元'),
  word('乾務', '乾务'),
  word('乾陵'),
  word('乾州'),
  word('乾佑'),
  word('乾豐', '乾丰'),
  word('乾西鄉', '乾西乡'),
  word('於潛', '於潜'),
  word('於都', '于都'),
  word('濛江'),
  word('濛洲'),
  word('濛溪'),
  // 著 that is no particle
  word('專著', '专著'),
  word('卓著'),
  word('原著'),
  word('土著'),
  word('拙著'),
  word('新著'),
  word('所著'),
  word('編著', '编著'),
  word('譯著', '译著'),
  word('論著', '论著'),
  word('遺著', '遗著'),
  word('著有'),
  word('著作'),
  word('著名'),
  word('顯著', '显著'),
  // 瞭 that is not 了, 徵 and 藉 that keep their form
  word('瞭望'),
  word('角徵羽'),
  word('慰藉'),
  word('狼藉'),
  word('藉田'),
  // 於 as a surname
  word('姓於', '姓於'),
  word('於姓', '於姓'),
] as const satisfies readonly ProtectedWord[]
