import { hanNumber } from '../text/numeral.ts'

const DATE =
  /((?:19|20)\d{2}|[一二三四五六七八九〇○零O0]{4})\s*[年.\-/．－]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月.\-/．－]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?/

/** The first whole date of a text as `2021-01-05`; null when it has none, or one that no calendar has. */
export function isoDate(text: string): string | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(part => numberOf(part as string))
  if (!year || !month || !day) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The date some days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function numberOf(part: string): number {
  if (/^\d+$/.test(part)) return Number(part)
  return hanNumber(part.replace(/[O0○]/g, '〇')) ?? 0
}
