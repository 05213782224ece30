import { child, childValue, descendants, element, isOn, textRun, type XmlNode } from '../../text/xml.ts'
import type { Counter } from './counter.ts'
import type { Styles } from './styles.ts'

/** What a reader does not see: what a revision took out, pictures, and the alternative that is not chosen. */
const UNSEEN: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:commentReference',
])

/** Elements that stand for their content, which mammoth does not look into. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:smartTag', 'w:customXml'])

/**
 * Rewrite a part of a document, in place, so that what a reader sees is there as text: numbers written out, text boxes
 * behind the paragraph that holds them, formulas and readings as plain runs; deleted and hidden text is gone.
 */
export function makeVisible(root: XmlNode, count: Counter, styles: Styles): void {
  root.children = (root.children ?? []).flatMap(node => rewritten(node, count, styles))
}

function rewritten(node: XmlNode, count: Counter, styles: Styles): readonly XmlNode[] {
  const inside = () => (node.children ?? []).flatMap(one => rewritten(one, count, styles))
  const { name = '' } = node
  if (UNSEEN.has(name)) return []
  if (TRANSPARENT.has(name)) return inside()
  switch (name) {
    case 'w:p':
      return paragraph(node, count, styles)
    case 'w:r':
      if (isHiddenRun(node, styles)) return []
      break
    case 'w:tr':
      if (child(child(node, 'w:trPr'), 'w:del')) return []
      node.children = [...skippedCells(node), ...inside()]
      return [node]
    case 'w:sdt':
      if (child(child(node, 'w:sdtPr'), 'w:showingPlcHdr')) return []
      break
    case 'w:ruby':
      return descendants(child(node, 'w:rubyBase') ?? node, 'w:t')
    case 'w:cr':
      return [element('w:br', [])]
    case 'm:oMath':
      return [textRunOf(descendants(node, 'm:t'))]
    case 'm:oMathPara':
      return inside()
    case 'mc:AlternateContent':
      return (child(node, 'mc:Choice')?.children ?? []).flatMap(one => rewritten(one, count, styles))
  }
  if (node.children) node.children = inside()
  return [node]
}

function paragraph(node: XmlNode, count: Counter, styles: Styles): readonly XmlNode[] {
  const properties = child(node, 'w:pPr')
  const isDeleted = child(child(properties, 'w:rPr'), 'w:del') !== undefined
  const number = isDeleted ? '' : count(properties)
  const boxes = textBoxes(node).flatMap(box => (box.children ?? []).flatMap(one => rewritten(one, count, styles)))
  const content = (node.children ?? []).filter(one => one !== properties)
  const visible = content.flatMap(one => rewritten(one, count, styles))
  const numberless = properties && {
    ...properties,
    children: (properties.children ?? []).filter(one => one.name !== 'w:numPr'),
  }
  node.children = [...(numberless ? [numberless] : []), ...(number === '' ? [] : [textRun(number)]), ...visible]
  return [node, ...boxes]
}

/** The contents of the text boxes in a paragraph; of a drawing and its older twin only the first. */
function textBoxes(node: XmlNode): readonly XmlNode[] {
  return (node.children ?? []).flatMap(one => {
    if (one.name === 'w:txbxContent') return [one]
    if (one.name === 'w:p' || one.name === 'w:del' || one.name === 'w:moveFrom') return []
    if (one.name !== 'mc:AlternateContent') return textBoxes(one)
    const chosen = textBoxes(child(one, 'mc:Choice') ?? element('none', []))
    return chosen.length > 0 ? chosen : textBoxes(child(one, 'mc:Fallback') ?? element('none', []))
  })
}

function isHiddenRun(run: XmlNode, styles: Styles): boolean {
  const properties = child(run, 'w:rPr')
  if (child(properties, 'w:vanish')) return isOn(properties, 'w:vanish')
  return styles.isHidden(childValue(properties, 'w:rStyle'))
}

/** A row may begin further right: empty cells in the place of the columns that it leaves out. */
function skippedCells(row: XmlNode): readonly XmlNode[] {
  const columns = Number(childValue(child(row, 'w:trPr'), 'w:gridBefore') ?? 0)
  if (!(columns >= 1 && columns < 64)) return []
  const span = element('w:tcPr', [element('w:gridSpan', [], { 'w:val': String(columns) })])
  return [element('w:tc', [span, element('w:p', [])])]
}

function textRunOf(texts: readonly XmlNode[]): XmlNode {
  return element(
    'w:r',
    texts.map(one => element('w:t', one.children ?? [], { 'xml:space': 'preserve' })),
  )
}
