/** The words of a cell, and where they start in the clean text. */
export interface CellText {
  readonly start: number
  readonly text: string
}

/** A period that heads a column: 2025年, 二季度, 3月. */
export const isYear = (text: string) => /^(?:19|20)\d{2}[ ]?年?$|^[一二三四]季度$|^\d{1,2}月$/.test(text)
/** A value with its unit or comparator, or a mark for none. */
export const isValue = (text: string) =>
  /^[≥≤<>＞＜＝=约超达不低于高少于到上下浮]*[-－]?\d[\d,，.．]*(?:[~～\-—－–至/]\d[\d,.．]*)*[%％‰]?[\u4e00-\u9fff/]{0,6}(?:[（(][^（）()]{1,8}[）)])?$|^[-—－–/]+$/.test(
    text,
  )
