/**
 * Places whose words are never replaced: the titles of laws and regulations, document numbers, addresses of machines and
 * of mail. What stands there may be spun as well, but a wrong name is worse than a spun one.
 */
const PROTECTED =
  /《[^《》\n]{2,40}(?:法|条例|宪法|法典)(?:实施细则|实施办法)?》|[\u4e00-\u9fff]{1,8}(?:〔|\[|［)\d{4}(?:〕|\]|］)\d{1,5}号|[\w.+-]{1,64}@[\w.-]{1,64}|(?:https?:\/\/|www\.)[\w./?=&%#-]{1,200}/g

/** For each unit of a text whether it must stay as it is. */
export function protectedUnits(text: string): Uint8Array {
  const units = new Uint8Array(text.length)
  for (const { index, 0: match } of text.matchAll(PROTECTED)) units.fill(1, index, index + match.length)
  return units
}
