import { child, childrenNamed, childValue, isOn, parseXml, type XmlNode } from '../../text/xml.ts'
import { type NumberProperties, numberProperties } from './numbering.ts'

/** What a paragraph's style says about its number: which style said so decides the level. */
export interface StyledNumber extends NumberProperties {
  readonly style: string
}

/** The styles of a document, as far as numbers and hidden text go. */
export interface Styles {
  /** The number that a paragraph style gives, its own or inherited; without an id, the default style's. */
  readonly numberOf: (styleId: string | undefined) => StyledNumber | undefined
  /** Whether a character or paragraph style hides text. */
  readonly isHidden: (styleId: string | undefined) => boolean
}

/** The styles that `styles.xml` defines. */
export function readStyles(xml: string): Styles {
  const root = child(parseXml(xml, 'decoded').root, 'w:styles')
  const styles = new Map<string, XmlNode>()
  let standard: string | undefined
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attribs?.['w:styleId']
    if (id === undefined) continue
    styles.set(id, style)
    const { 'w:type': type, 'w:default': isDefault = '0' } = style.attribs ?? {}
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault)) standard = id
  }

  /** The style and those that it is based on, nearest first. */
  const chain = (styleId: string | undefined): readonly (readonly [string, XmlNode])[] => {
    const found: (readonly [string, XmlNode])[] = []
    let id = styleId
    while (id !== undefined && found.length < 20) {
      const style = styles.get(id)
      if (!style) break
      found.push([id, style])
      id = childValue(style, 'w:basedOn')
    }
    return found
  }

  return {
    numberOf: styleId => {
      for (const [id, style] of chain(styleId ?? standard)) {
        const found = numberProperties(child(style, 'w:pPr'))
        if (found?.list !== undefined) return { ...found, style: id }
      }
      return undefined
    },
    isHidden: styleId => chain(styleId).some(([, style]) => isOn(child(style, 'w:rPr'), 'w:vanish')),
  }
}
