import { type Markup, made } from '../../html.ts'

/** Colours that charts are drawn with, in place of which the page's own custom properties are put. */
export const INK = {
  text: '#000001',
  dim: '#000002',
  edge: '#000003',
  panel: '#000004',
  reference: '#000005',
  best: '#000006',
  other: '#000007',
  band: '#000008',
  few1: '#000011',
  few2: '#000012',
  few3: '#000013',
  few4: '#000014',
  few5: '#000015',
  few6: '#000016',
} as const

const PROPERTIES: Readonly<Record<string, string>> = {
  [INK.text]: 'var(--fg)',
  [INK.dim]: 'var(--dim)',
  [INK.edge]: 'var(--edge)',
  [INK.panel]: 'var(--panel)',
  [INK.reference]: 'var(--accent)',
  [INK.best]: 'var(--seal)',
  [INK.other]: 'var(--line-colour)',
  [INK.band]: 'var(--band)',
  [INK.few1]: 'var(--few1)',
  [INK.few2]: 'var(--few2)',
  [INK.few3]: 'var(--few3)',
  [INK.few4]: 'var(--few4)',
  [INK.few5]: 'var(--few5)',
  [INK.few6]: 'var(--few6)',
}

/** What a drawing may be made of. */
const ELEMENTS: ReadonlySet<string> = new Set(['g', 'path', 'text', 'defs', 'clipPath', 'rect', 'line', 'circle'])
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'transform',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'text-anchor',
  'dominant-baseline',
  'font-size',
  'font-weight',
  'clip-path',
  'id',
])

/**
 * What is inside an `<svg>` that a library drew, cut down to shapes and words: no style, script, link or handler is left,
 * colours are the page's, and ids begin with the drawing's own name so that many drawings share a page.
 * @param name of the drawing, different for each on a page
 */
export function innerSvg(svg: string, name: string): Markup {
  const body = svg
    .replace(/^[\s\S]*?<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
  const kept = body.replace(
    /<(\/?)([A-Za-z]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g,
    (_, slash: string, element: string, rest: string) => {
      if (!ELEMENTS.has(element)) return ''
      if (slash) return `</${element}>`
      return `<${element}${attributesOf(rest, name)}${/\/\s*$/.test(rest) ? '/' : ''}>`
    },
  )
  return made(kept.replace(/\n+/g, '\n'))
}

function attributesOf(text: string, name: string): string {
  const found: [string, string][] = []
  for (const [, attribute = '', value = ''] of text.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)) {
    if (attribute !== 'style') found.push([attribute, value])
    else
      for (const rule of value.split(';')) found.push(rule.split(':', 2).map(part => part.trim()) as [string, string])
  }
  return found
    .filter(([attribute]) => ATTRIBUTES.has(attribute))
    .map(([attribute, value]) => ` ${attribute}="${shown(attribute, value, name)}"`)
    .join('')
}

function shown(attribute: string, value: string, name: string): string {
  if (attribute === 'id') return value.replace(/^zr\d+/, name)
  if (attribute === 'clip-path') return value.replace(/^url\(#zr\d+/, `url(#${name}`)
  if (attribute === 'font-size') return value.replace(/px$/, '')
  return PROPERTIES[value] ?? value
}
