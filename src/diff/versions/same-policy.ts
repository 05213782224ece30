import { TITLE_EXTRAS } from '../../lexicon/versions.ts'
import type { Witness } from '../../witness/witness.ts'
import { pairsOf, sharedPairs } from './similarity.ts'

/** Titles of versions of one policy have this much in common once marks of drafts, years and places are gone. */
const NEAR = 0.8

/**
 * Whether two documents are versions of one policy: of one place, with titles that differ in no more than the mark of a
 * draft, a year or a word. Documents without a title are not.
 */
export function areVersions({ document: a }: Witness, { document: b }: Witness): boolean {
  const [left, right] = [a.metadata, b.metadata]
  if (left.title === null || right.title === null || left.jurisdiction !== right.jurisdiction) return false
  if (placeIn(left.title) !== placeIn(right.title)) return false
  const [these, those] = [bareTitle(left.title, left.jurisdiction), bareTitle(right.title, right.jurisdiction)]
  if (these === '' || those === '') return false
  const [one, other] = [pairsOf(these), pairsOf(those)]
  return (2 * sharedPairs(one, other)) / (one.size + other.size) >= NEAR
}

/** The place that a title begins with, also one that no register has: 临澜市 and 北泽市 are two. */
function placeIn(title: string): string {
  return PLACE.exec(title.replace(/^[《〈\s]*(?:关于)?(?:印发|发布|公布)?[《〈\s]*/, ''))?.[0] ?? ''
}

const PLACE = /^(?:[\u4e00-\u9fff]{1,6}?(?:省|自治区|市|自治州|州|盟|区|县|旗))+/

/** What a title names: 关于印发《…方案》的通知 and …方案（征求意见稿） are one. */
function bareTitle(title: string, place: string | null): string {
  const inner = /关于(?:印发|发布|公布|修订|修改)(.+?)的(?:通知|公告|决定)/.exec(title)?.[1] ?? title
  const bare = inner.replace(TITLE_EXTRAS, '').replace(/[\s《》〈〉“”（）()〔〕]/g, '')
  return place === null ? bare : bare.replaceAll(place, '')
}
