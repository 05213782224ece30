import type { Wordings } from './language.ts'

/** What the rules of `check` say, and how a finding names its peers. */
export const CHECK_MESSAGES = {
  'check-with-peers': { zh: '{about}。参见：{peers}', en: '{about}. See: {peers}' },
  'check-peer': { zh: '{document}{place}“{quote}”', en: '{document}{place} "{quote}"' },
  'check-missing-clause': {
    zh: '缺少关于“{topic}”的条款：{peers} 个同类文件中 {have} 个有，可放在“{section}”之后',
    en: 'Unexpected gap behind "{section}", expected a clause on "{topic}": {have} of {peers} peers have one',
  },
  'check-missing-clause-anywhere': {
    zh: '缺少关于“{topic}”的条款：{peers} 个同类文件中 {have} 个有',
    en: 'Unexpected gap, expected a clause on "{topic}": {have} of {peers} peers have one',
  },
  'check-missing-provision': {
    zh: '“{clause}”没有规定“{phrase}”：{peers} 个同类文件中 {have} 个有',
    en: 'Unexpected silence of "{clause}" on "{phrase}", expected a provision: {have} of {peers} peers make it',
  },
  'check-outline-skipped': {
    zh: '层次序数不连续：出现“{found}”，应为“{expected}”',
    en: 'Unexpected number "{found}", expected "{expected}"',
  },
  'check-outline-repeated': {
    zh: '层次序数重复或倒退：出现“{found}”，应为“{expected}”',
    en: 'Unexpected number "{found}", a repetition or a step back, expected "{expected}"',
  },
  'check-outline-many': {
    zh: '层次序数有 {count} 处不连续或重复，首处：出现“{found}”，应为“{expected}”',
    en: 'Unexpected numbers of headings in {count} places; the first: "{found}", expected "{expected}"',
  },
  'check-outline-mixed': {
    zh: '同级序数写法不一：“{before}”之后出现“{found}”',
    en: 'Unexpected form of the number "{found}", expected that of "{before}" before it',
  },
  'check-outline-unnumbered': {
    zh: '标题“{heading}”没有序号，按前后文应为“{expected}”',
    en: 'Unexpected heading "{heading}" without a number, expected "{expected}"',
  },
  'check-outline-inverted': {
    zh: '层次序数倒置：“{outer}”之下出现“{found}”，应依次用“一、”“（一）”“1.”“（1）”',
    en: 'Unexpected number "{found}" below "{outer}", expected the order 一、（一）1.（1）',
  },
  'check-outline-mark': {
    zh: '序号写作“{found}”，应为“{expected}”（全文只报一次）',
    en: 'Unexpected number "{found}", expected "{expected}" (reported once)',
  },
  'check-task-without-body': {
    zh: '任务“{task}”没有责任单位，同级 {tasks} 项任务中 {assigned} 项已明确',
    en: 'Unexpected task "{task}" without a responsible body, expected one: {assigned} of the {tasks} tasks beside it name theirs',
  },
  'check-effective-date': {
    zh: '没有写明施行日期，应写“自……起施行”',
    en: 'Unexpected end without a date of effect, expected 自…起施行',
  },
  'check-effective-date-of-peers': {
    zh: '没有写明施行日期，{peers} 个同类文件中 {have} 个写明',
    en: 'Unexpected end without a date of effect, expected one: {have} of {peers} peers state it',
  },
  'check-target-without-year': {
    zh: '目标“{indicator}”没有完成年份',
    en: 'Unexpected target "{indicator}" without a year, expected one',
  },
  'check-target-without-value': {
    zh: '“{words}”没有数值，无法考核',
    en: 'Unexpected aim "{words}" without a number, expected one that can be checked',
  },
  'check-target-two-values': {
    zh: '“{indicator}”{year}年有两个数值：{first}、{second}',
    en: 'Unexpected second value {second} of "{indicator}" for {year}, expected {first} as stated before',
  },
  'check-target-backwards': {
    zh: '“{indicator}”{year}年为{value}，低于{before}年的{more}',
    en: 'Unexpected value {value} of "{indicator}" for {year}, expected no less than the {more} of {before}',
  },
  'check-target-below-superior': {
    zh: '“{indicator}”{year}目标为 {value}，低于上级文件的 {least}',
    en: 'Unexpected target {value} of "{indicator}" {year}, expected at least the {least} of the superior document',
  },
  'check-target-below-superior-ceiling': {
    zh: '“{indicator}”{year}上限为 {value}，高于上级文件的 {least}',
    en: 'Unexpected ceiling {value} of "{indicator}" {year}, expected at most the {least} of the superior document',
  },
  'check-target-below-peers': {
    zh: '“{indicator}”{year}目标为 {value}，低于 {peers} 个同类文件中的 {have} 个',
    en: 'Unexpected target {value} of "{indicator}" {year}, expected no less: {have} of {peers} peers aim higher',
  },
  'check-target-below-peers-ceiling': {
    zh: '“{indicator}”{year}上限为 {value}，高于 {peers} 个同类文件中的 {have} 个',
    en: 'Unexpected ceiling {value} of "{indicator}" {year}, expected no more: {have} of {peers} peers stay below',
  },
  'check-lead-unclear': {
    zh: '任务“{task}”有 {bodies} 个责任单位而没有牵头单位',
    en: 'Unexpected list of {bodies} bodies for "{task}", expected one of them to lead',
  },
  'check-lead-unclear-throughout': {
    zh: '全文 {tasks} 项任务有多个责任单位而没有牵头单位；可逐项注明，或写明“排在第一位的为牵头单位”',
    en: 'Unexpected lists of bodies without a lead for {tasks} tasks, expected one to lead, or a sentence that the first of each does',
  },
  'check-body-ended': {
    zh: '“{body}”已于{year}年在机构改革中撤并，应改用现名',
    en: 'Unexpected body "{body}", which a reform ended in {year}; expected its successor',
  },
  'check-body-succeeded': {
    zh: '“{body}”已于{year}年在机构改革中撤并，应改为现在的{name}',
    en: 'Unexpected body "{body}", which a reform ended in {year}; expected what does its work now: {name}',
  },
  'check-body-of-other-level': {
    zh: '“{body}”不是本级单位的名称',
    en: 'Unexpected body "{body}", expected the name that it has at this level',
  },
  'check-body-above': {
    zh: '“{body}”是上级单位，不宜由本级文件安排任务',
    en: 'Unexpected task for "{body}", a body above the issuer; expected one of its own level',
  },
  'check-subsidy-incomplete': {
    zh: '“{words}”缺少{parts}',
    en: 'Unexpected grant "{words}" without {parts}, expected it to be stated',
  },
  'check-citation-without-number': {
    zh: '引用《{title}》没有发文字号',
    en: 'Unexpected citation of 《{title}》 without its number, expected title and number',
  },
  'check-citation-number-known': {
    zh: '引用《{title}》没有发文字号，应为“{number}”',
    en: 'Unexpected citation of 《{title}》 without its number, expected "{number}"',
  },
  'check-citation-form': {
    zh: '发文字号写作“{found}”，应为“{expected}”',
    en: 'Unexpected document number "{found}", expected "{expected}"',
  },
  'check-citation-repealed': {
    zh: '引用的《{title}》已废止',
    en: 'Unexpected citation of 《{title}》, which is no longer in force; expected what replaced it',
  },
  'check-annex-unlisted': {
    zh: '提到“{name}”，附件说明和附件中都没有',
    en: 'Unexpected reference to "{name}", expected it in the list of attachments or below the text',
  },
  'check-annex-absent': {
    zh: '附件说明列有附件{number}“{title}”，文中没有附上',
    en: 'Unexpected end without attachment {number} "{title}", expected it to follow as listed',
  },
  'check-residue': {
    zh: '网页痕迹（{kind}，{count} 处）：“{found}”',
    en: 'Unexpected traces of a web page ({kind}, {count} times): "{found}", expected none',
  },
  'check-spun': {
    zh: '“{spun}”疑为伪原创改写（{count} 处），应为“{official}”',
    en: 'Unexpected word "{spun}" ({count} times), probably spun; expected "{official}"',
  },
} as const satisfies Wordings
