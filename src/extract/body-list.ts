import { type BodyName, readBody } from '../lexicon/bodies/names.ts'

/** One body of a list, as worded, and where it stands in the text that was given. */
export interface ListedBody {
  readonly body: string
  readonly start: number
  readonly end: number
  readonly name: BodyName | null
}

/** 各区、县（市）政府: one body whose own name holds the list's separator. */
const SEPARATED_NAME =
  /^(?:各|有关|相关)?(?:省|自治区|直辖市|市|州|盟|地区|区|县|旗|乡|镇|街道|开发区)(?:[（(][^（）()]{1,12}[）)])?(?:、(?:省|自治区|直辖市|市|州|盟|地区|区|县|旗|乡|镇|街道|开发区)(?:[（(][^（）()]{1,12}[）)])?)+(?:人民政府|政府|党委|管委会|街道办事处|有关部门|[^、，；。（）,;()]{2,10}(?:局|委|部门))?/
const OPEN = '（(〔[［【《“'
const CLOSE = '）)〕]］】》”'

/** 生态环境局等市直相关单位: who else there may be is left to the reader. */
const OTHER =
  '(?:各级|[省市区县州](?:直|级|政府)?|省?驻[\\u4e00-\\u9fff]{1,3}|中央)?(?:各|有关|相关|职能|行业|行政|主管|成员|执法)*(?:部门单位|部门|单位|群团组织|人民团体|团体)(?:和单位|和机构|（单位）)?(?:按照?(?:各自)?职[责能](?:分工)?)?'
const OTHERS = new RegExp(`等(?:${OTHER})?$`)
/** 州市场监管局等州级相关部门及各县（市）: who stands behind the others is a body again. */
const OTHERS_AND = new RegExp(`^(.{2,60}?)等${OTHER}(?:以及|及|和|与)(?!机构$|单位$)(.{2,60})$`)

/** 卫生健康、公安、教育等部门: fields of work that stand for the departments of them. */
const FIELDS = /等(?:有关|相关|职能|行政|主管)*部门(?:和(?:单位|机构))?$/

/**
 * The bodies of a list: separated by 、，；and 和 及 以及 where both sides are bodies. Brackets inside a name are kept
 * (区县（自治县）政府), a naming aside (，以下简称区县) is not part of it.
 * @param text the list alone: `市教委、市卫生健康委；各区、县（市）政府`
 * @returns the bodies in order, with offsets in `text`, half-open
 */
export function listBodies(text: string): readonly ListedBody[] {
  const bodies: ListedBody[] = []
  const fields = FIELDS.test(text)
  for (const { start, end } of pieces(text)) {
    const conjunct = splitConjunction(text.slice(start, end))
    let at = start
    for (const piece of conjunct) {
      const from = text.indexOf(piece, at)
      const body = withoutAside(piece).replace(/\s/g, '').replace(OTHERS, '').trim()
      if (body !== '')
        bodies.push({
          body,
          start: from,
          end: from + piece.length,
          name: readBody(body) ?? (fields ? readBody(`${body}部门`) : null),
        })
      at = from + piece.length
    }
  }
  return withGovernments(bodies)
}

/** 郑州市、开封市、洛阳市政府: places in a row share the 政府 of the last. */
function withGovernments(bodies: readonly ListedBody[]): readonly ListedBody[] {
  let government: ListedBody['name'] = null
  return bodies
    .toReversed()
    .map(body => {
      if (/(?:政府|管委会)$/.test(body.body)) government = body.name
      else if (!PLACE_ALONE.test(body.body)) government = null
      else if (body.name === null && government) return { ...body, name: government }
      return body
    })
    .toReversed()
}
const PLACE_ALONE = /^[\u4e00-\u9fff]{1,7}(?:省|市|县|区|州|盟|旗|新区|开发区)$/

/** Whether all of a list are names that the lexicon knows. */
export function areBodies(bodies: readonly ListedBody[]): boolean {
  return bodies.length > 0 && bodies.every(({ name }) => name !== null)
}

function pieces(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  while (start < text.length) {
    const joined = SEPARATED_NAME.exec(text.slice(start, start + 60))
    const end = endOfPiece(text, start + (joined?.[0].length ?? 0))
    if (text.slice(start, end).trim() !== '') found.push({ start, end })
    start = end + 1
  }
  return found
}

function endOfPiece(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const mark = text[at] as string
    if (OPEN.includes(mark)) depth++
    else if (CLOSE.includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '、，,；;。\t'.includes(mark)) return at
  }
  return text.length
}

/** Two bodies joined by 和 are no longer. */
const LONGEST_PAIR = 120

/** 市教委和市民政局 → two; 相关部门和单位 → one, since it is a name as a whole. */
function splitConjunction(piece: string): readonly string[] {
  if (piece.length > LONGEST_PAIR || readBody(piece)) return [piece]
  const others = OTHERS_AND.exec(piece)
  if (others) return [others[1] as string, ...splitConjunction(others[2] as string)]
  for (const mark of piece.matchAll(/以及|和|及|与/g)) {
    const before = piece.slice(0, mark.index)
    const after = piece.slice(mark.index + mark[0].length)
    if (before === '') return splitConjunction(after)
    if (readBody(before) && (readBody(after) || PLACE_ALONE.test(after))) return [before, after]
  }
  return [piece]
}

function withoutAside(name: string): string {
  return name
    .replace(/[，,]?(?:以下|下)(?:统|并)?(?:简)?称[^（）()]*(?=[）)])/g, '')
    .replace(/（(?:以下|下同)[^（）]*）/g, '')
    .replace(/（）|\(\)/g, '')
}
