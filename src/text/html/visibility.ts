import { declared, hides, type StyleProperty } from './inline-style.ts'
import { attribute, type HtmlElement, hasAttribute } from './source-tree.ts'

const WHITE = /^(?:#?f{3}(?:f{3}(?:f{2})?)?|white|rgba?\(255,255,255(?:,1)?\)|transparent|rgba\(.*,0\))$/

/**
 * Whether an element's own attributes hide it and all that is in it: `hidden`, `aria-hidden`, `display:none`, a font of
 * no size, a place off the screen.
 */
export function isHiddenByItself(element: HtmlElement): boolean {
  for (const { name, value } of element.attributes) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true
    if (name === 'aria-hidden' && value.toLowerCase() === 'true') return true
    if (name === 'style' && hides(value)) return true
    if (name === 'type' && element.name === 'input') return true
  }
  return false
}

/**
 * White text on what must be taken for white ground. Text in a row of a table, or in an element with a class of its own,
 * may stand on a ground that a style sheet paints.
 * @param inherited what holds for the element around it
 */
export function isUnseenWhite(element: HtmlElement, inherited: boolean, inRow: boolean): boolean {
  if (paintsGround(element)) return false
  const color = textColor(element)
  if (color === '') return inherited
  if (color !== 'white' || inRow || attribute(element, 'class') || /^(?:t[dhr]|table|h\d)$/.test(element.name)) {
    return false
  }
  for (let at: HtmlElement | null = element.parent; at; at = at.parent) if (paintsGround(at)) return false
  return true
}

/** The colour an element gives its text, `white` for any way of saying white, the empty string for none. */
function textColor(element: HtmlElement): string {
  const declared = declaration(element, 'color') || (element.name === 'font' ? attribute(element, 'color') : '')
  const color = declared.toLowerCase().trim()
  return WHITE.test(color) ? 'white' : color
}

/** Whether an element paints a ground of its own, on which white text can be read. */
function paintsGround(element: HtmlElement): boolean {
  if (hasAttribute(element, 'background')) return true
  const color = attribute(element, 'bgcolor') || declaration(element, 'background-color')
  if (color) return !WHITE.test(color.toLowerCase().trim())
  const ground = declaration(element, 'background') || declaration(element, 'background-image')
  return ground !== '' && !WHITE.test(ground) && ground !== 'none'
}

/** The value of one declaration of an element's inline style, lower-cased and without white space; empty where there is none. */
export function declaration(element: HtmlElement, property: StyleProperty): string {
  return declared(attribute(element, 'style'), property)
}

/**
 * Classes and ids that the page's own style sheets hide: the simple selectors (`.a`, `#b`) of rules that say
 * `display:none` or `visibility:hidden`. Rules inside `@media` and the like are left out: they may not apply.
 */
export function hiddenSelectors(styles: readonly string[]): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const style of styles) {
    if (!/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) continue
    for (const { selectors, body } of topRules(style.replace(/\/\*[\s\S]*?\*\//g, ''))) {
      if (!/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(body)) continue
      for (const selector of selectors.split(',')) {
        const name = selector.trim()
        if (/^[.#][\w-]+$/.test(name)) hidden.add(name)
      }
    }
  }
  return hidden
}

function* topRules(style: string): Generator<{ selectors: string; body: string }> {
  let depth = 0
  let from = 0
  let selectors = ''
  for (const { index, 0: mark } of style.matchAll(/[{};]/g)) {
    if (mark === '{') {
      if (depth++ === 0) {
        selectors = style.slice(from, index).trim()
        from = index + 1
      }
    } else if (mark === '}' && depth > 0 && --depth === 0) {
      if (!selectors.startsWith('@')) yield { selectors, body: style.slice(from, index) }
      from = index + 1
    } else if (mark === ';' && depth === 0) from = index + 1
  }
}
