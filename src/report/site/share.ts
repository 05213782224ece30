/** A share as people read it: `34%`, and `<1%` for what is little but not nothing. */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100)
  return percent === 0 && share > 0 ? '<1%' : `${percent}%`
}
