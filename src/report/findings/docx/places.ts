import { childrenNamed, parseXml, type XmlNode } from '../../../text/xml.ts'

/** A text of the document part and what holds it; places are half-open, in UTF-16 units of the part's XML. */
export interface TextPlace {
  readonly from: number
  readonly to: number
  readonly element: XmlNode
  /** Of the document's own flow, outside text boxes: where a comment can begin and end. */
  readonly run: XmlNode
  readonly paragraph: XmlNode
  /** Whether the run may be cut inside this text: the text is its own, not that of a box or a reading in it. */
  readonly divisible: boolean
}

/** The texts of runs in a document part, in order. */
export function textPlaces(xml: string): readonly TextPlace[] {
  const places: TextPlace[] = []
  const look = (node: XmlNode, path: readonly XmlNode[]) => {
    if (node.name === 'w:t') {
      const place = placeOf(node, path)
      if (place) places.push(place)
      return
    }
    for (const one of node.children ?? []) if (one.name !== undefined) look(one, [...path, node])
  }
  look(parseXml(xml, 'kept').root, [])
  return places
}

function placeOf(element: XmlNode, path: readonly XmlNode[]): TextPlace | undefined {
  const [text, more] = element.children ?? []
  const first = path.findIndex(({ name }) => name === 'w:p')
  const paragraph = path[first]
  const run = path.slice(first).find(({ name }) => name === 'w:r')
  if (text?.type !== 'text' || more || !paragraph || !run) return undefined
  const from = startOf(text)
  return { from, to: from + (text.data ?? '').length, element, run, paragraph, divisible: path.at(-1) === run }
}

/** Where an element begins. */
export function startOf({ startIndex }: XmlNode): number {
  return startIndex as number
}

/** Where an element has ended. */
export function endOf({ endIndex }: XmlNode): number {
  return (endIndex as number) + 1
}

/** Where the content of a paragraph begins, behind its properties. */
export function contentStart(paragraph: XmlNode): number {
  const properties = childrenNamed(paragraph, 'w:pPr')[0]
  return properties ? endOf(properties) : startOf(paragraph.children?.[0] as XmlNode)
}

/** Where the content of a paragraph ends. */
export function contentEnd(paragraph: XmlNode): number {
  return endOf(paragraph.children?.at(-1) as XmlNode)
}
