/** Declarations that take an element out of sight; each is matched against an inline style without white space. */
const HIDING_DECLARATIONS =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|font-size:0(?:px|pt|em|rem|%)?(?:!important)?(?=;|$)|opacity:0(?:\.0+)?(?:!important)?(?=;|$)|clip:rect\((?:0|1px)|clip-path:inset\((?:50|100)%|(?:text-indent|left|right|top|bottom|margin-left|margin-top):-\d{3,}(?:px|pt|em)?|(?:max-)?(?:height|width):[01](?:px|pt)?(?:!important)?;(?:.*;)?overflow:hidden|overflow:hidden;(?:.*;)?(?:max-)?(?:height|width):[01](?:px|pt)?(?:!important)?(?=;|$))/

/** The properties of which a value is asked for. */
export type StyleProperty =
  | 'color'
  | 'background'
  | 'background-color'
  | 'background-image'
  | 'list-style'
  | 'list-style-type'
const READ_PROPERTIES = /color|background|list-style/i

/** Whether an inline style takes its element out of sight. */
export function hides(style: string): boolean {
  return HIDING_DECLARATIONS.test(plainStyle(style))
}

/** The value of one declaration of an inline style, lower-cased and without white space; empty where there is none. */
export function declared(style: string, property: StyleProperty): string {
  if (style === '' || !style.toLowerCase().includes(property)) return ''
  let value = ''
  for (const part of plainStyle(style).split(';')) {
    if (part.startsWith(`${property}:`)) value = part.slice(property.length + 1)
  }
  return value.replace('!important', '')
}

/** Whether any of these questions to an inline style may have an answer; most styles only set type. */
export function isRead(style: string): boolean {
  return READ_PROPERTIES.test(style) || hides(style)
}

function plainStyle(style: string): string {
  return style.replace(/\s+/g, '').toLowerCase()
}
