import { decodeXML } from 'entities'
import type { Origin } from '../../../text/origin.ts'

/** One unit, line break or entity of XML, or of the HTML that was made of it. */
const UNIT = /&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z]+);|\r\n|[\s\S]/g

/** Where in a part's XML a unit of the rendered text comes from; the start of the entity that stands for it. */
export function xmlOffset({ start, end, from, to }: Origin, rendered: string, xml: string, offset: number): number {
  if (offset <= start) return from
  if (offset >= end) return to
  const sources = xml.slice(from, to).match(UNIT) ?? []
  let place = from
  let at = start
  for (const source of sources) {
    if (at >= offset) return place
    for (const unit of decodeXML(source).replace(/\r\n?/g, '\n').split('')) {
      const entity = /[&<>]/.test(unit) && /^&(?:amp|lt|gt);/.exec(rendered.slice(at, at + 5))?.[0]
      at += entity ? entity.length : 1
    }
    if (at > offset) return place
    place += source.length
  }
  return place
}
