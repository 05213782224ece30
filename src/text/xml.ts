import { load } from 'cheerio'

/** A node of an Office document's XML; names keep their prefix (`w:p`), since every producer writes the usual ones. */
export interface XmlNode {
  readonly type: string
  readonly name?: string
  readonly attribs?: Readonly<Record<string, string>>
  /** Of a text node, as written: entities are not decoded in a tree parsed for rewriting. */
  data?: string
  /** Where it begins in the text that was parsed, and its last unit; null in a tree made by hand. */
  readonly startIndex?: number | null
  readonly endIndex?: number | null
  children?: XmlNode[]
}

/** An XML tree, and the way back to text. */
export interface XmlTree {
  readonly root: XmlNode
  readonly render: () => string
}

/**
 * Parse XML. Broken XML gives the tree that can be made of it.
 * @param entities whether entities become characters; kept as they are in what will be written again
 */
export function parseXml(xml: string, entities: 'decoded' | 'kept'): XmlTree {
  const $ = load(xml, {
    xml: {
      xmlMode: true,
      decodeEntities: entities === 'decoded',
      withStartIndices: true,
      withEndIndices: true,
    },
  })
  return { root: $.root()[0] as XmlNode, render: () => $.xml() }
}

/** The first child element of a name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children?.find(one => one.name === name)
}

/** All child elements of a name. */
export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children?.filter(one => one.name === name) ?? []
}

/** The `w:val` of a child element: how Word writes most settings. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attribs?.['w:val']
}

/** A setting that is on when its element is there, unless its value says no. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const setting = child(node, name)
  return setting !== undefined && !/^(?:0|false|off|none)$/.test(setting.attribs?.['w:val'] ?? '')
}

/** Every element of a name below a node, in document order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = []
  for (const one of node.children ?? []) {
    if (one.name === name) found.push(one)
    found.push(...descendants(one, name))
  }
  return found
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
export function decodeXml(content: Uint8Array): string {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  return new TextDecoder().decode(content)
}

/** An element with children. */
export function element(
  name: string,
  children: readonly XmlNode[],
  attribs: Readonly<Record<string, string>> = {},
): XmlNode {
  return { type: 'tag', name, attribs, children: [...children] }
}

/** A run of text, `text` not yet escaped. */
export function textRun(text: string): XmlNode {
  const data = escapeXml(text)
  return element('w:r', [element('w:t', [{ type: 'text', data }], { 'xml:space': 'preserve' })])
}

/** Text as an element holds it. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
