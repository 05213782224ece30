import { decodedAs } from './decoder.ts'

/** An encoding that a file or the one who served it names. */
export interface Declaration {
  /** As written: `gb2312`, `UTF8`. */
  readonly label: string
  /** Its WHATWG name, `gbk` and `gb2312` being `gb18030`; null where no encoding is called so. */
  readonly encoding: string | null
}

/** A declaration by its label. */
export function declaration(label: string): Declaration {
  return { label, encoding: encodingNamed(label) }
}

/** The WHATWG name of an encoding by any of its labels; GBK and GB2312 count as GB18030, which holds both. */
export function encodingNamed(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim())
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return SPELLINGS[label.trim().toLowerCase()] ?? null // RangeError: TextDecoder knows no such label
  }
}

/** Names met on Chinese pages that the standard does not list. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'big-5': 'big5',
  cp936: 'gb18030',
  cp950: 'big5',
  gb: 'gb18030',
  'gb-2312': 'gb18030',
  'gb-18030': 'gb18030',
  'gb2312-80': 'gb18030',
  utf_8: 'utf-8',
  utf: 'utf-8',
}

/** Pages put the declaration near the top; the standard says within 1,024 bytes, Chinese pages do not always keep to it. */
const PRESCAN = 8192

const META = /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([^\s"'<>/;]+)/i
const XML = /^\s*<\?xml\b[^<>]*?\bencoding\s*=\s*["']([^"']+)["']/i

/** What the head of an HTML or XML file declares about itself: the meta tag, before that the XML declaration. */
export function declaredInHead(bytes: Uint8Array): Declaration | null {
  const head = decodedAs('windows-1252', bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const label = XML.exec(head)?.[1] ?? META.exec(head)?.[1]
  return label === undefined ? null : declaration(label)
}

/** The charset parameter of a Content-Type: `text/html; charset=gb2312`. */
export function declaredInType(contentType: string | undefined): Declaration | null {
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]
  return label === undefined ? null : declaration(label)
}
