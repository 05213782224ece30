import { attribute, type HtmlElement, hasAttribute } from '../../text/html/source-tree.ts'
import { declaration } from '../../text/html/visibility.ts'

interface OpenList {
  readonly element: HtmlElement
  readonly style: string
  readonly step: number
  next: number
}

/** Keeps the numbers that a browser would print before the items of ordered lists. */
export class ListCounter {
  readonly #open: OpenList[] = []
  #marker = ''

  enter(element: HtmlElement): void {
    if (element.name === 'ol' || element.name === 'ul') this.#open.push(openList(element))
    else if (element.name === 'li') this.#number(element)
  }

  leave(element: HtmlElement): void {
    if (element === this.#open.at(-1)?.element) this.#open.pop()
    if (element.name === 'li') this.#marker = ''
  }

  /** The marker that the next line starts with, once; the empty string where there is none. */
  marker(): string {
    const marker = this.#marker
    this.#marker = ''
    return marker
  }

  #number(item: HtmlElement): void {
    const list = this.#open.at(-1)
    if (!list || item.parent !== list.element) return
    const own = /^\s*(-?\d{1,7})/.exec(attribute(item, 'value'))
    const number = own ? Number(own[1]) : list.next
    list.next = number + list.step
    const style = listStyle(item) || list.style
    this.#marker = markerText(number, style)
  }
}

function openList(element: HtmlElement): OpenList {
  const reversed = hasAttribute(element, 'reversed')
  const start = /^\s*(-?\d{1,7})/.exec(attribute(element, 'start'))
  const items = reversed ? element.children.filter(child => child.kind === 'element' && child.name === 'li').length : 1
  const style = listStyle(element) || (element.name === 'ol' ? 'decimal' : 'none')
  return { element, style, step: reversed ? -1 : 1, next: start ? Number(start[1]) : items }
}

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

function listStyle(element: HtmlElement): string {
  const declared = declaration(element, 'list-style-type') || declaration(element, 'list-style')
  if (declared) {
    return (
      /none|decimal|(?:lower|upper)-(?:alpha|latin|roman)|cjk-ideographic|simp-chinese-informal/.exec(declared)?.[0] ??
      'none'
    )
  }
  return TYPES[attribute(element, 'type')] ?? ''
}

/** How a list style writes a number, with the mark that follows it; the empty string for bullets. */
function markerText(number: number, style: string): string {
  if (style === 'decimal') return `${number}.`
  if (style === 'cjk-ideographic' || style === 'simp-chinese-informal') return `${chinese(number)}、`
  const letter = style.endsWith('roman') ? roman(number) : alphabetic(number)
  if (letter === '' || !/^(?:lower|upper)-/.test(style)) return ''
  return `${style.startsWith('upper') ? letter.toUpperCase() : letter}.`
}

function alphabetic(number: number): string {
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  if (number > 3999) return ''
  let numeral = ''
  let rest = number
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}

const DIGITS = '〇一二三四五六七八九'

/** Below a hundred, as lists need it; larger numbers in digits. */
function chinese(number: number): string {
  if (number < 0 || number >= 100) return String(number)
  if (number < 10) return DIGITS[number] as string
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones ? DIGITS[ones] : ''}`
}
