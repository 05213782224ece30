import { OFFICIAL_LINES } from '../lexicon/official-lines.ts'
import { DRAFT_WORDS } from '../lexicon/titles.ts'
import type { FoundCitation, FoundMetadata } from '../record/metadata.ts'
import type { PageField } from '../record/page.ts'
import { slice } from '../text/span.ts'
import type {
  Attachment,
  ClosingLine,
  Enclosure,
  LetterheadLine,
  Marker,
  Part,
  Policy,
  PolicyNode,
} from '../tree/nodes.ts'
import { sectionPath, textOf, walk } from '../tree/walk.ts'
import { type Citation, citationsIn, folded, normalNumber } from './citations.ts'
import { isoDate } from './dates.ts'
import { effectiveDate } from './effect.ts'
import { issuedTitles } from './glue.ts'
import { joinedNames, separateNames } from './issuers.ts'
import { jurisdictionOf } from './jurisdiction.ts'
import { isBodyName } from './kinds.ts'

/** What is known of the page besides its text. */
export interface PageKnowledge {
  readonly fields?: readonly Pick<PageField, 'name' | 'value'>[]
  /** The jurisdiction as a person wrote it beside the page; it goes before what the text says. */
  readonly jurisdiction?: string
}

/**
 * The metadata of a parsed document.
 * @param clean the text that the tree was made of
 * @param page what the page states outside its text: it fills what the text leaves open
 */
export function readMetadata(tree: Policy, clean: string, page: PageKnowledge = {}): FoundMetadata {
  const frame = frameOf(tree, clean)
  const fields = page.fields ?? []
  const title = titleOf(frame, fields, clean)
  const documentNumber = numberOf(frame, fields)
  const signed = issuerOf(frame, title, fields) ?? announcer(clean)
  const heads = [signed, title, frame.enclosed, assembly(frame)].filter(name => name !== null)
  const jurisdiction = jurisdictionOf({
    names: page.jurisdiction ? [page.jurisdiction, ...heads] : heads,
    documentNumber,
    clean,
  })
  const issuer = signed && jurisdiction ? spelledOut(signed, jurisdiction.name) : signed
  const issuedDate = issuedDateOf(frame, fields)
  const own = new Set([title, frame.enclosed, ...frame.titles].flatMap(name => ownTitles(name)))
  return {
    title,
    documentNumber,
    issuer,
    jurisdiction: jurisdiction?.name ?? null,
    jurisdictionCode: jurisdiction?.code ?? null,
    level: jurisdiction?.level ?? null,
    status: isDraft(frame, title) ? 'draft' : 'issued',
    issuedDate,
    publishedDate: fieldDate(fields, PUBLISHED),
    effectiveDate: effectiveDate(tree, issuedDate, frame.inner),
    citations: placed(tree, clean, citationsIn(clean, own)),
  }
}

/** The lines of a document’s frame. */
interface Frame {
  readonly head: readonly LetterheadLine[]
  readonly foot: readonly ClosingLine[]
  readonly titles: readonly string[]
  /** The title of what a notice issues, or of its only attachment. */
  readonly enclosed: string | null
  readonly enclosedHead: readonly LetterheadLine[]
  readonly enclosedFoot: readonly ClosingLine[]
  /** What the document issues. */
  readonly inner: Enclosure | Attachment | null
}

function frameOf(tree: Policy, clean: string): Frame {
  const issued = new Set([...issuedTitles(clean)].map(folded))
  const enclosure = tree.children.find(part => part.type === 'enclosure')
  const attachment = tree.children.find(
    (part, index): part is Attachment =>
      part.type === 'attachment' && (index === 0 || issued.has(folded(titleLines(headLines(part.children))[0] ?? ''))),
  )
  const inner = enclosure ?? attachment ?? null
  const parts: readonly (Marker | Part)[] = inner?.children ?? []
  const head = headLines(tree.children)
  const enclosedHead = headLines(parts)
  return {
    head,
    foot: footLines(tree.children),
    titles: titleLines(head),
    enclosed: titleLines(enclosedHead).at(-1) ?? null,
    enclosedHead,
    enclosedFoot: footLines(parts),
    inner,
  }
}

const headLines = (parts: readonly (Marker | Part)[]) =>
  parts.flatMap(part => (part.type === 'letterhead' ? part.children : []))
const footLines = (parts: readonly (Marker | Part)[]) =>
  parts.flatMap(part => (part.type === 'closing' ? part.children : []))
const titleLines = (lines: readonly LetterheadLine[]) => lines.filter(line => line.type === 'title').map(titleText)
const fieldValue = (fields: readonly Pick<PageField, 'name' | 'value'>[], name: RegExp) =>
  fields.find(field => name.test(field.name) && field.value.trim() !== '')?.value.trim() ?? null
const fieldDate = (fields: readonly Pick<PageField, 'name' | 'value'>[], name: RegExp) => {
  const dates = fields.filter(field => name.test(field.name)).map(field => isoDate(field.value))
  return dates.find(date => date !== null) ?? null
}

/** A name that says its unit by the kind alone: 市政府办公厅. */
const OWN_UNIT = /^[省市区县州旗](?!.*[省市区县州旗]人民)/
const PUBLISHED = /^(?:发布|公开|上网|上传|发表|公布|刊登)(?:日期|时间)$|^(?:pub|publish).*date$|^(?:日期|时间)$/i
const DRAFT = new RegExp(`[（(【](?:${[...DRAFT_WORDS].sort((a, b) => b.length - a.length).join('|')})[）)】]`)

function titleText(node: PolicyNode): string {
  return textOf(node)
    .replace(/[\s\u3000]+/g, '')
    .replace(/[：:]$/, '')
}

/** The last title of the letterhead (what stands above it repeats it for the page); else what the page or the text calls it. */
function titleOf(
  { titles, head, enclosed }: Frame,
  fields: readonly Pick<PageField, 'name' | 'value'>[],
  clean: string,
): string | null {
  const base =
    titles.at(-1)?.replace(/^《([^《》]+)》$/, '$1') ??
    fieldValue(fields, /^(?:标题|名称|信息名称|title|ArticleTitle)$/i) ??
    enclosed ??
    announced(clean)
  const mark = head.find(line => line.type === 'draftMark')
  if (base === null || !mark || DRAFT.test(base)) return base
  const words = titleText(mark)
  return `${base}${/^[（(【]/.test(words) ? words : `（${words}）`}`
}

/** 《…》全文如下, as the news prints documents. */
function announced(clean: string): string | null {
  return /《([^《》\n]{4,80})》(?:主要内容|全文|内容)如下/.exec(clean.slice(0, 2000))?.[1] ?? null
}

/** 近日，某办公厅印发了《…》: who issued, as the news says it. */
function announcer(clean: string): string | null {
  const names =
    /^\s*(?:近日[，,])?([^，。；《》\n]{2,60}?)(?:近日|日前|联合)?(?:印发|发布|出台)了?(?:通知)?[《，]/.exec(clean)?.[1]
  return names?.split('、').every(isBodyName) ? names : null
}

function numberOf({ head, enclosedHead }: Frame, fields: readonly Pick<PageField, 'name' | 'value'>[]): string | null {
  const line = [...head, ...enclosedHead].find(({ type }) => type === 'documentNumber')
  const written = line
    ? textOf(line).replace(/^[（(](?!\d)|[）)]$/g, '')
    : fieldValue(fields, /^(?:发文字号|文号|文件编号|发文文号|文件号)$/)
  if (written === null) return null
  return new RegExp(OFFICIAL_LINES.documentNumber.re).exec(written) || line ? normalNumber(written) : null
}

function issuerOf(
  { foot, head }: Frame,
  title: string | null,
  fields: readonly Pick<PageField, 'name' | 'value'>[],
): string | null {
  const signed = joinedNames(foot.filter(line => line.type === 'signature').map(titleText))
  const inTitle = title?.includes('关于') ? title.slice(0, title.indexOf('关于')) : ''
  const titled = isBodyName(inTitle.split('、').at(-1) ?? '')
    ? inTitle.split('、').flatMap(separateNames).join('、')
    : null
  const relative = signed !== null && OWN_UNIT.test(signed)
  const adopted = head
    .filter(({ type }) => type === 'dateline')
    .map(line => adopter(textOf(line)))
    .find(name => name !== null)
  const mark = head.find(({ type }) => type === 'issuerMark')
  const marked = mark ? titleText(mark).replace(/文件$/, '') : null
  return (
    (relative ? titled : null) ??
    signed ??
    titled ??
    marked ??
    adopted ??
    fieldValue(fields, /^(?:发文机关|发布机构|发文单位|制发机关|发布单位|成文单位)$/)
  )
}

/** 市政府办公厅, as a unit signs for its own: 深圳市人民政府办公厅. */
function spelledOut(issuers: string, unit: string): string {
  const spelled = (name: string) =>
    name[0] === unit.at(-1) && OWN_UNIT.test(name) ? `${unit}${name.slice(1).replace(/^政府/, '人民政府')}` : name
  return issuers.split('、').map(spelled).join('、')
}

/** ——2024年1月13日在某市第十七届人民代表大会…上: the unit whose assembly hears a report. */
function assembly({ head }: Frame): string | null {
  const datelines = head.filter(({ type }) => type === 'dateline').map(textOf)
  return (
    datelines.map(line => /在([\u4e00-\u9fff]{2,20}?)第.{1,4}届/.exec(line)?.[1]).find(name => name !== undefined) ??
    null
  )
}

function adopter(line: string): string | null {
  if (!/通过|修正|修订|公布|批准|发布/.test(line)) return null
  return (
    /日([\u4e00-\u9fff]{2,20}?人民代表大会(?:常务委员会)?)第|日([\u4e00-\u9fff]{2,24}?(?:人民政府|国务院|委员会|部|局|法院))/
      .exec(line.replace(/第[一二三四五六七八九十]{1,4}届/, ''))
      ?.slice(1)
      .find(name => name !== undefined) ?? null
  )
}

function issuedDateOf(
  { head, foot, enclosedFoot }: Frame,
  fields: readonly Pick<PageField, 'name' | 'value'>[],
): string | null {
  const signed = [...foot, ...enclosedFoot].filter(line => line.type === 'date').map(line => isoDate(textOf(line)))
  const datelines = head.filter(line => line.type === 'dateline').map(textOf)
  const adopted = datelines
    .filter(line => !/施行$/.test(line))
    .map(isoDate)
    .filter(date => date !== null)
    .toSorted()
    .at(-1)
  return signed[0] ?? adopted ?? fieldDate(fields, /^(?:成文|发文|制发|生成|签发)(?:日期|时间)$/)
}

function isDraft({ head, foot, enclosedHead }: Frame, title: string | null): boolean {
  if ([...head, ...enclosedHead].some(line => line.type === 'draftMark')) return true
  if (title !== null && (DRAFT.test(title) || /(?:公开)?征求.{0,60}意见/.test(title))) return true
  return foot.some(line => line.type === 'date' && isoDate(textOf(line)) === null)
}

/** A document’s names for itself: its title, what its title quotes, and what it issues without quoting. */
function ownTitles(title: string | null): readonly string[] {
  if (title === null) return []
  const issues = /关于/.test(title) && !/修改|废止|贯彻|实施《|落实|执行|宣传|学习/.test(title)
  const quoted = issues ? [...title.matchAll(/《([^《》]+)》/g)].map(match => match[1] as string) : []
  const issued = /关于(?:印发|发布|公布|下发|转发)(.+)的通知$/.exec(title)?.[1]
  return [title, title.replace(DRAFT, ''), ...quoted, ...(issued ? [issued] : [])].map(folded)
}

/** Each citation with the sections around it: both go through the text in order. */
function placed(tree: Policy, clean: string, citations: readonly Citation[]): readonly FoundCitation[] {
  const rest = citations.toSorted((a, b) => a.clean.start - b.clean.start)
  const sections = new Map<Citation, readonly string[]>()
  let next = 0
  walk(tree, (node, ancestors) => {
    if (node.type !== 'text') return undefined
    while (next < rest.length && (rest[next] as Citation).clean.start < node.position.end.offset) {
      sections.set(rest[next] as Citation, sectionPath(ancestors))
      next++
    }
    return undefined
  })
  return citations.map(citation => {
    const { title, documentNumber, clean: span } = citation
    const section = [...(sections.get(citation) ?? [])]
    const evidence = { quote: slice(clean, span), section, clean: { start: span.start, end: span.end } }
    return { title, documentNumber, evidence }
  })
}
