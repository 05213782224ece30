import { OFFICIAL_LINES } from '../lexicon/official-lines.ts'
import { isAddressee, isBodyName, isDate } from './kinds.ts'
import { cutStrip, type Strip } from './strips.ts'

/** How many lines from the top addressees may stand, and how far into a text the name of what it issues. */
const TOP_LINES = 16
const ISSUE_REACH = 6000
/** How far before the end of a line the name of a signer may start. */
const SIGNER_REACH = 50

const signed = new RegExp(OFFICIAL_LINES.date.re, 'g')
const disclosure = new RegExp(`^[ \\u3000]*${OFFICIAL_LINES.disclosure.re}`)

/** The end of a file's name, where a list of downloads ran into what follows. */
const FILE_NAME = /\.(?:docx?|xlsx?|pdf|wps|zip|rar)(?=[\u4e00-\u9fff])/g

/**
 * Names of the documents that a notice issues: the 《…》 beside 印发, 发布, 转发.
 */
export function issuedTitles(clean: string): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const { 0: quoted, 1: title, index } of clean.slice(0, ISSUE_REACH).matchAll(/《([^《》\n]{4,80})》/g)) {
    const around = clean.slice(Math.max(0, index - 12), index + quoted.length + 40)
    if (/印发|发布|公布|转发|颁布|下发|印送/.test(around)) titles.add(title as string)
  }
  return titles
}

/**
 * Cut lines in which line breaks of the frame were lost: the text after the addressees, and a signature with its date
 * (and the title of what is issued) behind the last sentence.
 */
export function unglued(strips: readonly Strip[], titles: ReadonlySet<string>): readonly Strip[] {
  return strips.flatMap((strip, index) => {
    if (strip.row) return [strip]
    const places = new Set<number>()
    if (index < TOP_LINES) addAddressee(strip.text, places)
    addSignature(strip.text, places, titles)
    addHead(strip.text, places, titles)
    if (isDate(strips[index + 1]?.text ?? '')) addSigner(strip.text, places)
    for (const { index: at, 0: name } of strip.text.matchAll(FILE_NAME)) places.add(at + name.length)
    return places.size === 0
      ? [strip]
      : cutStrip(
          strip,
          [...places].sort((a, b) => a - b),
        )
  })
}

function addAddressee(text: string, places: Set<number>): void {
  const colon = text.search(/[：:]/)
  if (colon < 4 || colon > 200 || colon === text.length - 1) return
  const names = text.slice(0, colon + 1)
  if (
    isAddressee(names) &&
    /[，、]|^各/.test(names) &&
    /^各|^[^，、：]*(?:人民政府|委员会|局|办公室)/.test(names) &&
    !/单位[：:]$/.test(names.replace(/各[^，、]*单位/g, ''))
  ) {
    places.add(colon + 1)
  }
}

/** （此件公开发布） and the title of what is issued, with text behind them. */
function addHead(text: string, places: Set<number>, titles: ReadonlySet<string>): void {
  const note = /^[（(]/.test(text) ? (disclosure.exec(text.slice(0, 60))?.[0].length ?? 0) : 0
  if (note > 0 && note < text.length) places.add(note)
  const rest = text.slice(note).trimStart()
  const title = [...titles].find(name => rest.startsWith(name) && rest.length > name.length)
  const from = text.length - rest.length + (title?.length ?? 0)
  if (title && !/[的》、，。；：]/.test(text[from] as string)) places.add(from)
}

/** …完成报送工作。临澜市财政局 above a date: the name behind the last sentence signs. */
function addSigner(text: string, places: Set<number>): void {
  const tail = text.slice(-SIGNER_REACH)
  const signer = tail.slice(tail.search(/[^。）)》！]*$/)).trim()
  if (signer.length >= 4 && signer.length < tail.length && isBodyName(signer)) places.add(text.lastIndexOf(signer))
}

function addSignature(text: string, places: Set<number>, titles: ReadonlySet<string>): void {
  if (!text.includes('年') || text.length < 12) return
  for (const { 0: date, index } of text.matchAll(signed)) {
    const before = text.slice(Math.max(0, index - 60), index)
    const sentence = Math.max(
      before.lastIndexOf('。'),
      before.lastIndexOf('！'),
      before.lastIndexOf('）'),
      before.lastIndexOf('》'),
    )
    const signer = before.slice(sentence + 1).trim()
    const whole = sentence < 0 && index > 60
    if (whole || (signer !== '' && !isBodyName(signer)) || /[和与及]$/.test(signer)) continue
    if (signer === '' && index > 0) continue
    const after = index + date.length
    const note = disclosure.exec(text.slice(after, after + 60))?.[0] ?? ''
    const rest = text.slice(after + note.length).trimStart()
    const title = [...titles].find(name => rest.startsWith(name))
    if (!(rest === '' || note !== '' || title)) continue
    if (index - signer.length > 0) places.add(text.lastIndexOf(signer, index))
    places.add(index)
    places.add(after)
    if (note !== '') places.add(after + note.length)
    if (title) places.add(text.length - rest.length + title.length)
  }
  places.delete(0)
  places.delete(text.length)
}
