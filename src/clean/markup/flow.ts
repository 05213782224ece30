import { ATTACHMENT_FILES } from '../../lexicon/page/containers.ts'
import { BLOCK_ELEMENTS, PICTURE_ELEMENTS, UNREAD_ELEMENTS } from '../../lexicon/page/elements.ts'
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlPage,
  type HtmlText,
} from '../../text/html/source-tree.ts'
import { hiddenSelectors, isHiddenByItself, isUnseenWhite } from '../../text/html/visibility.ts'
import { HintReader, NO_HINTS } from './frame-hints.ts'
import { ListCounter } from './list-numbers.ts'
import { type DataTables, dataTables } from './table.ts'

/** A stretch of source text: in a line when it can be read, else with the reason why it goes. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly chars: string
  readonly line: Line | null
  /** Column of a table row's line; 0 elsewhere. */
  readonly column: number
  /** The piece starts a new paragraph inside a table cell. */
  readonly parted: boolean
  readonly preformatted: boolean
  readonly reason: string
}

/** One line of the text to be: a paragraph, a heading, an item, or a row of a data table. */
export interface Line {
  readonly kind: 'line'
  readonly block: Block
  /** What HTML would show before the text: the number of a list item. */
  readonly marker: string
  /** Number of columns for a row of a data table, else 0. */
  readonly width: number
  readonly heading: boolean
  /** The text without white space. */
  text: string
  /** Characters of the text that lie in links to other pages, and the number of these links. */
  linkLength: number
  links: number
  kept: boolean
  reason: string
}

/** An element that holds lines, or the root. */
export interface Block {
  readonly kind: 'block'
  readonly element: HtmlElement
  readonly parent: Block | null
  readonly children: (Block | Line)[]
  /** The word that calls the element part of the page's frame; empty for most. */
  readonly frame: string
  readonly container: boolean
}

export interface Flow {
  readonly root: Block
  readonly pieces: readonly Piece[]
  readonly lines: readonly Line[]
  /** The place of the first picture or embedded page, where there is one. */
  readonly picture: { readonly start: number; readonly end: number } | null
  readonly title: string
}

interface Frame {
  readonly element: HtmlElement
  next: number
  readonly block: Block
  readonly reason: string
  readonly link: boolean
  readonly preformatted: boolean
  readonly white: boolean
  readonly row: { readonly width: number; line: Line | null } | null
  readonly column: number
  readonly heading: boolean
}

/**
 * Lay the page out as lines of text, each with the element it stands in, as a browser would but without its boxes.
 * @param skipped texts that are not part of the document and why, such as the metadata box
 */
export function layOut(page: HtmlPage, skipped: ReadonlyMap<HtmlText, string>): Flow {
  return new Layout(page, skipped).flow()
}

class Layout {
  readonly #tables: DataTables
  readonly #skipped: ReadonlyMap<HtmlText, string>
  readonly #hidden: ReadonlySet<string>
  readonly #pieces: Piece[] = []
  readonly #lines: Line[] = []
  readonly #root: Block
  readonly #lists = new ListCounter()
  readonly #hints = new HintReader()
  readonly #anchors = new Set<number>()
  #line: Line | null = null
  #parted = false
  #linkStarts = false
  #picture: Flow['picture'] = null
  #title = ''

  constructor({ root, rawTexts, sheets }: HtmlPage, skipped: ReadonlyMap<HtmlText, string>) {
    this.#tables = dataTables(root)
    this.#skipped = skipped
    this.#hidden = hiddenSelectors(sheets)
    for (const { start, end, reason } of rawTexts) this.#skip(start, end, reason)
    this.#root = { kind: 'block', element: root, parent: null, children: [], frame: '', container: false }
  }

  flow(): Flow {
    const stack: Frame[] = [
      {
        element: this.#root.element,
        next: 0,
        block: this.#root,
        reason: '',
        link: false,
        preformatted: false,
        white: false,
        row: null,
        column: 0,
        heading: false,
      },
    ]
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.element.children[frame.next++]
      if (!node) {
        this.#leave(frame)
        stack.pop()
      } else if (node.kind === 'element') stack.push(this.#enter(node, frame))
      else this.#take(node, frame)
    }
    this.#pieces.sort((a, b) => a.start - b.start)
    return {
      root: this.#root,
      pieces: this.#pieces,
      lines: this.#lines,
      picture: this.#picture,
      title: this.#title.trim(),
    }
  }

  #enter(element: HtmlElement, outer: Frame): Frame {
    const { name } = element
    const { frame, container } = outer.reason ? NO_HINTS : this.#hints.read(element)
    const reason = outer.reason || this.#reasonToSkip(element, container)
    if (reason) return { ...outer, element, next: 0, reason }
    if (PICTURE_ELEMENTS.has(name) && element.start >= 0 && !this.#picture) {
      this.#picture = { start: element.start, end: element.end }
    }
    const breaks = BLOCK_ELEMENTS.has(name)
    const row = this.#tables.widths.get(element)
    if (breaks || name === 'br') this.#break(outer)
    const preformatted = outer.preformatted || name === 'pre' || name === 'xmp' || name === 'listing'
    let block = outer.block
    if (breaks || container || frame) {
      block = { kind: 'block', element, parent: outer.block, children: [], frame, container }
      outer.block.children.push(block)
    }
    this.#lists.enter(element)
    const link = name === 'a' ? this.#opensLink(element) : outer.link
    if (name === 'a' && link) this.#linkStarts = true
    return {
      element,
      next: 0,
      block,
      reason: '',
      link,
      preformatted,
      white: isUnseenWhite(element, outer.white, outer.row !== null),
      row: row === undefined || outer.row ? outer.row : { width: row, line: null },
      column: outer.row ? (this.#columnOf(element) ?? outer.column) : 0,
      heading: outer.heading || /^h[1-6]$/.test(name),
    }
  }

  /**
   * Whether an anchor makes a link of its text. An anchor that is never closed is opened anew by the parser in each
   * block after it, at the same place of the source; only the first is one.
   */
  #opensLink(anchor: HtmlElement): boolean {
    if (this.#anchors.has(anchor.start)) return false
    if (anchor.start >= 0) this.#anchors.add(anchor.start)
    return leadsElsewhere(anchor)
  }

  #columnOf(element: HtmlElement): number | undefined {
    return this.#tables.cells.get(element)?.column
  }

  #leave({ element, row }: Frame): void {
    if (!BLOCK_ELEMENTS.has(element.name)) return
    if (row && this.#tables.widths.has(element)) this.#line = null
    this.#break({ row })
    this.#lists.leave(element)
  }

  /** End the line; inside a table row only the paragraph ends. */
  #break({ row }: Pick<Frame, 'row'>): void {
    if (row) this.#parted = true
    else this.#line = null
  }

  #take(node: Exclude<HtmlNode, HtmlElement>, frame: Frame): void {
    if (node.start < 0) return
    if (node.kind === 'comment') {
      this.#skip(node.start, node.end, 'comment')
      return
    }
    if (frame.element.name === 'title' && this.#title === '') this.#title = node.chars
    const reason = frame.reason || this.#skipped.get(node) || (frame.white ? 'hidden' : '')
    if (reason) this.#skip(node.start, node.end, reason)
    else if (/[^\s\u200b\ufeff]/.test(node.chars)) this.#keep(node, frame)
    else if (this.#line) this.#push(node, frame, this.#line)
  }

  #keep(node: HtmlText, frame: Frame): void {
    const line = this.#currentLine(frame)
    const text = node.chars.replace(/[\s\u200b\ufeff]+/g, '')
    line.text += text
    if (frame.link) {
      line.linkLength += text.length
      if (this.#linkStarts) line.links++
      this.#linkStarts = false
    }
    this.#push(node, frame, line)
  }

  #push(node: HtmlText, frame: Frame, line: Line): void {
    const { start, end, chars } = node
    const { column, preformatted } = frame
    this.#pieces.push({ start, end, chars, line, column, parted: this.#parted, preformatted, reason: '' })
    this.#parted = false
  }

  #currentLine(frame: Frame): Line {
    const { row, block } = frame
    const current = row ? row.line : this.#line
    if (current) return current
    const line: Line = {
      kind: 'line',
      block,
      marker: row ? '' : this.#lists.marker(),
      width: row?.width ?? 0,
      heading: frame.heading,
      text: '',
      linkLength: 0,
      links: 0,
      kept: false,
      reason: 'outside-main-content',
    }
    this.#parted = false
    if (row) row.line = line
    this.#line = line
    block.children.push(line)
    this.#lines.push(line)
    return line
  }

  #skip(start: number, end: number, reason: string): void {
    this.#pieces.push({ start, end, chars: '', line: null, column: 0, parted: false, preformatted: false, reason })
  }

  #reasonToSkip(element: HtmlElement, container: boolean): string {
    const unread = UNREAD_ELEMENTS.get(element.name)
    if (unread) return unread
    if ((element.name === 'rt' || element.name === 'rp') && hasAncestor(element, 'ruby')) return 'ruby-reading'
    // Some systems hide the article itself until a script has run (visibility:hidden on #js_content).
    if (container) return ''
    if (isHiddenByItself(element) || this.#isHiddenBySheet(element)) return 'hidden'
    return ''
  }

  #isHiddenBySheet(element: HtmlElement): boolean {
    if (this.#hidden.size === 0) return false
    const id = attribute(element, 'id')
    if (id && this.#hidden.has(`#${id}`)) return true
    return attribute(element, 'class')
      .split(/\s+/)
      .some(name => this.#hidden.has(`.${name}`))
  }
}

/** Whether an anchor leads to another page; links inside the page and to attached files are part of the text. */
function leadsElsewhere(anchor: HtmlElement): boolean {
  const target = attribute(anchor, 'href').trim()
  // A script's button has no address at all; an anchor without one but with a name is a place in the text.
  if (anchor.attributes.every(({ name }) => name !== 'href' && name !== 'name' && name !== 'id')) return true
  if (target === '' || (target.startsWith('#') && target.length > 1)) return false
  return !ATTACHMENT_FILES.test(target)
}

function hasAncestor(element: HtmlElement, name: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.name === name) return true
  return false
}
