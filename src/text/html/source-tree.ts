import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import type { ReadAttribute } from './idle-attributes.ts'
import { leanSource, type RawText } from './raw-text.ts'

/** A run of text as it stands in the source, without any tag inside it. */
export interface HtmlText {
  readonly kind: 'text'
  parent: HtmlElement | null
  /** Half-open place in the source; entities and line breaks stand there as they were written. */
  start: number
  end: number
  /** The text after decoding. */
  chars: string
}

/** A comment, a bogus comment or a processing instruction. */
export interface HtmlComment {
  readonly kind: 'comment'
  parent: HtmlElement | null
  start: number
  end: number
}

export interface HtmlAttribute {
  readonly name: string
  readonly value: string
}

/** An element; the document itself is one with the name `#document`. */
export interface HtmlElement {
  readonly kind: 'element'
  readonly name: string
  readonly namespace: html.NS
  /** Those of {@link ReadAttribute} and, in tags that are written oddly, others. */
  readonly attributes: HtmlAttribute[]
  readonly children: HtmlNode[]
  parent: HtmlElement | null
  /** Place of the start tag in the source; both -1 where the parser supplied the element. */
  start: number
  end: number
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment

/** A page as it was parsed; scripts, style sheets and comments are not in the tree. */
export interface HtmlPage {
  readonly root: HtmlElement
  readonly rawTexts: readonly RawText[]
  readonly sheets: readonly string[]
}

/**
 * Thrown inside the parser when the nesting is so deep or so tangled that building the tree would take far longer than
 * the size of the source warrants.
 */
class TangledMarkup extends Error {}

/** Steps over the stack of open elements; beyond this the parser, quadratic in the depth, is stopped. */
const WORK_LIMIT = 20_000_000
/** Elements that unclosed formatting tags multiply; a tag takes three characters, so an honest page stays far below. */
const SPARE_ELEMENTS = 20_000
const ELEMENT_LIMIT = 4_000_000

let lastSource: string | undefined
let lastPage: HtmlPage | null = null

/**
 * Parse HTML as a browser would, keeping where each run of text stands. Text is never joined across a tag, a comment or
 * a removed end tag, so that `source.slice(start, end)` of a text node holds its characters and nothing else. The page
 * parsed last is kept, since reading and cleaning both ask for it.
 * @returns null when the markup is nested or tangled beyond reason (100,000 open tags, 100,000 attributes in one tag)
 */
export function parseHtml(source: string): HtmlPage | null {
  if (source !== lastSource) {
    lastPage = build(source)
    lastSource = source
  }
  return lastPage
}

/** The value of an attribute, the empty string where the element lacks it. Attributes that nobody asks for are not kept. */
export function attribute(element: HtmlElement, name: ReadAttribute): string {
  for (const one of element.attributes) if (one.name === name) return one.value
  return ''
}

export function hasAttribute(element: HtmlElement, name: ReadAttribute): boolean {
  return has(element, name)
}

function has(element: HtmlElement, name: string): boolean {
  return element.attributes.some(one => one.name === name)
}

function build(source: string): HtmlPage | null {
  const lean = leanSource(source)
  if (!lean) return null
  const { text, rawTexts, sheets, place } = lean
  try {
    const options = { sourceCodeLocationInfo: true, treeAdapter: sourceAdapter(text.length, place) }
    return { root: parse<Types>(text, options), rawTexts, sheets }
  } catch (error) {
    if (error instanceof TangledMarkup) return null
    throw error
  }
}

type Types = TreeAdapterTypeMap<
  HtmlNode,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  HtmlComment,
  HtmlText,
  HtmlElement,
  HtmlComment
>

function createElement(name: string, namespace: html.NS, attributes: HtmlAttribute[]): HtmlElement {
  return { kind: 'element', name, namespace, attributes, children: [], parent: null, start: -1, end: -1 }
}

function append(parent: HtmlElement, node: HtmlNode): void {
  parent.children.push(node)
  node.parent = parent
}

/** Puts a node before another one, which is sought from the end: the parser inserts before what it has just added. */
function insertBefore(parent: HtmlElement, node: HtmlNode, reference: HtmlNode): void {
  parent.children.splice(parent.children.lastIndexOf(reference), 0, node)
  node.parent = parent
}

/**
 * The tree the parser builds: like its default, but a text node is one unbroken stretch of source, and the work done is
 * counted so that a hostile page cannot hold the process up.
 */
function sourceAdapter(length: number, placeOf: (offset: number) => number): TreeAdapter<Types> {
  const elementLimit = Math.min(length + SPARE_ELEMENTS, ELEMENT_LIMIT)
  let depth = 0
  let work = 0
  let elements = 0
  const spend = (steps: number) => {
    work += steps
    if (work > WORK_LIMIT) throw new TangledMarkup()
  }
  return {
    createDocument: () => createElement('#document', html.NS.HTML, []),
    createDocumentFragment: () => createElement('#fragment', html.NS.HTML, []),
    createElement(name, namespace, attributes) {
      if (++elements > elementLimit) throw new TangledMarkup()
      spend(depth)
      return createElement(name, namespace, attributes)
    },
    createCommentNode: () => ({ kind: 'comment', parent: null, start: -1, end: -1 }),
    createTextNode: chars => ({ kind: 'text', parent: null, start: -1, end: -1, chars }),
    appendChild: append,
    insertBefore,
    // A template is never shown; its content may as well hang on the element, which the flow drops whole.
    setTemplateContent: append,
    getTemplateContent: template => template.children[0] as HtmlElement,
    setDocumentType() {},
    setDocumentMode() {},
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    detachNode(node) {
      const siblings = node.parent?.children
      if (!siblings) return
      const index = siblings[0] === node ? 0 : siblings.lastIndexOf(node)
      spend((siblings.length - index) >> 4)
      siblings.splice(index, 1)
      node.parent = null
    },
    insertText(parent, chars) {
      append(parent, { kind: 'text', parent, start: -1, end: -1, chars })
    },
    insertTextBefore(parent, chars, reference) {
      insertBefore(parent, { kind: 'text', parent, start: -1, end: -1, chars }, reference)
    },
    adoptAttributes(element, attributes) {
      for (const one of attributes) if (!has(element, one.name)) element.attributes.push(one)
    },
    getFirstChild: node => node.children[0] ?? null,
    getChildNodes: node => node.children,
    getParentNode: node => node.parent,
    getAttrList: element => element.attributes,
    getTagName: element => element.name,
    getNamespaceURI: element => element.namespace,
    getTextNodeContent: node => node.chars,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is HtmlText => node.kind === 'text',
    isCommentNode: (node): node is HtmlComment => node.kind === 'comment',
    isDocumentTypeNode: (node): node is HtmlComment => false && node.kind === 'comment',
    isElementNode: (node): node is HtmlElement => node.kind === 'element' && !node.name.startsWith('#'),
    setNodeSourceCodeLocation(node, location) {
      if (location) place(node, location, placeOf)
    },
    // Where an element ends is never asked for, and with no answer here each run of text gets a place of its own.
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
    onItemPush() {
      depth++
    },
    onItemPop() {
      depth--
    },
  }
}

/**
 * Note where a node stands in the whole source. The tokenizer cuts text at each white space; a piece that goes on where
 * its neighbour ended is joined to it again.
 */
function place(node: HtmlNode, location: Token.ElementLocation, placeOf: (offset: number) => number): void {
  if (node.kind === 'element') {
    node.start = placeOf(location.startOffset)
    node.end = Math.max(node.start, placeOf(location.endOffset - 1) + 1)
    return
  }
  node.start = placeOf(location.startOffset)
  node.end = placeOf(location.endOffset - 1) + 1
  if (node.kind === 'comment' || !node.parent) return
  const siblings = node.parent.children
  const index = siblings.lastIndexOf(node)
  const before = siblings[index - 1]
  if (before?.kind === 'text' && before.end === node.start) {
    before.chars += node.chars
    before.end = node.end
    siblings.splice(index, 1)
  }
}
