import type { Row } from '../pattern.ts'

/** How tasks are shared among bodies, and forms of names that no body of a level has. */
export const SHARING = {
  byDuty: {
    about: 'Each body does its own part: nobody has to lead',
    re: '按(?:照)?(?:各自)?职(?:责|能)(?:分工)?|分工负责|分别负责|各自|依(?:照|据)?职责',
    yes: ['按职责分工', '分别负责', '按照各自职责'],
    no: ['负责', '牵头负责'],
  },
  leadsByOrder: {
    about: 'The document says that the first of a list leads',
    re: '(?:排|列)(?:在)?(?:第一位|首位|第一|最前)|第一责任单位|首位为牵头',
    yes: ['排在第一位', '列首位'],
    no: ['放在首要位置'],
  },
} as const satisfies Record<string, Row>

/** Kinds of bodies that carry out whatever others lead. */
export const EXECUTING_BODIES: ReadonlySet<string> = new Set([
  'county-government',
  'governments',
  'departments-concerned',
  'development-zone',
  'township-government',
  'towns',
])

/** Organ words that only some levels have: what stands before them says that the body is of another level. */
export const WRONG_LEVELS: readonly {
  readonly about: string
  readonly re: RegExp
  readonly yes: string
  readonly no: string
}[] = [
  {
    about: '厅 are organs of provinces',
    re: /^(?:[^省]*[市县区]|[市县区])[^省]{2,12}(?<!办公)厅$/,
    yes: '市教育厅',
    no: '市政府办公厅',
  },
  {
    about: '部 of the government are national',
    re: /^(?:[\u4e00-\u9fff]{0,6}[省市县区])(?:教育|财政|民政|公安|交通运输|水利|农业农村|商务|文化和旅游|应急管理|科技|自然资源|生态环境|住房城乡建设|人力资源社会保障)部$/,
    yes: '市财政部',
    no: '市委宣传部',
  },
]
