import { RADICALS } from '../../lexicon/radicals.ts'
import { UNSEEN } from '../../lexicon/unseen.ts'
import { inTurn, replacing } from '../stage.ts'

/** Every line ends with \n. */
const lineBreaks = replacing(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, 'line-break', () => '\n')

/** Characters that show nothing, also those of the plane of tags and variation selectors. */
const unseen = replacing(
  new RegExp(`[${UNSEEN.map(({ range }) => range).join('')}]+|(?:\\udb40[\\udc00-\\uddff])+`, 'g'),
  'invisible',
  () => '',
)

/** The second half of Latin-1 between letters of itself is misread bytes, which the mojibake pass needs whole. */
const BESIDE_BYTES =
  '[\\u00a1-\\u00a6\\u00aa\\u00ac\\u00af\\u00b2-\\u00b6\\u00b8-\\u00ba\\u00bc-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff]'
const ALONE = `(?<!${BESIDE_BYTES}.?)%(?!.?${BESIDE_BYTES})`

const latinControls = replacing(new RegExp(ALONE.replace('%', '[\\u0080-\\u009f\\u00ad]+'), 'g'), 'invisible', () => '')

const spaces = replacing(
  new RegExp(`${ALONE.replace('%', '\\u00a0')}|[\\u1680\\u2000-\\u200a\\u202f\\u205f]`, 'g'),
  'exotic-space',
  () => ' ',
)

/** Kangxi radicals, other radicals and compatibility ideographs by the characters they are meant as; no other NFKC. */
const radicals = replacing(/[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g, 'radical', ([form]) =>
  Object.hasOwn(RADICALS, form) ? RADICALS[form] : form.normalize('NFKC'),
)

/** Blanks at the end of a line; tabs stay, they are empty cells. */
const trailing = replacing(/(?<![ \u3000])[ \u3000]+(?=\n|$)/g, 'trailing-blank', () => '')

export const characters = inTurn([lineBreaks, unseen, latinControls, spaces, radicals, trailing])
