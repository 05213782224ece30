/** Marks of GB/T 15834 and the forms in which they reach a page. */

/** ASCII marks and the marks that Chinese text has in their place. */
export const FULL_WIDTH_MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** Compatibility forms that are wrong in any text, by what they stand for. */
export const STANDARD_FORMS: Readonly<Record<string, string>> = {
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹪': '%',
  '％': '%',
  '｡': '。',
  '､': '、',
  '｢': '「',
  '｣': '」',
  '･': '·',
}

/** What damage and house styles put for 〔 and 〕 around the year of a document number. */
export const NUMBER_BRACKETS = { open: '[［(（【﹝〔„‟<〈「{', close: ']］)）】﹞〕‟„>〉」}' } as const

/** Symbols that spam tools scatter behind words: 企业★✿◈，对. */
export const DECORATIONS = '★☆✿❀❁✾◈◆◇❖✦✧✪✩✰❤♥♦♣♠✔☀☁♪♫☞☜➤➢۞✙✚✡❂●■▲▼◎'
