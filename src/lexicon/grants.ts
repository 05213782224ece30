import type { SubsidyKind } from '../record/subsidy.ts'

/** A pattern with words that it is found in, and words that it is not. */
export interface Tested {
  readonly words: RegExp
  readonly yes: string
  readonly no: string
}

/** What is granted or conceded, where the words name it: two cities that exempt from 契税 do the same. */
export const GRANT_OBJECTS: readonly (Tested & { readonly text: string; readonly en: string })[] = [
  { text: '增值税', en: 'value-added tax', yes: '免征增值税', no: '免征契税', words: /增值税/ },
  {
    text: '减计收入',
    en: 'income counted in part',
    yes: '减按90%计入收入总额',
    no: '取得的收入',
    words: /计入收入总额|减计收入/,
  },
  { text: '契税', en: 'deed tax', yes: '按规定免征契税', no: '免征增值税', words: /契税/ },
  {
    text: '税前扣除',
    en: 'deduction before tax',
    yes: '可在企业所得税税前扣除',
    no: '税前利润',
    words: /税前(?:加计)?扣除|加计扣除/,
  },
  {
    text: '企业所得税',
    en: 'corporate income tax',
    yes: '减征企业所得税',
    no: '缴纳个人所得税',
    words: /企业所得税|应纳税所得额/,
  },
  {
    text: '个人所得税',
    en: 'personal income tax',
    yes: '个人所得税优惠',
    no: '企业所得税',
    words: /个人所得税|专项附加扣除/,
  },
  {
    text: '房产税、城镇土地使用税',
    en: 'property and land use tax',
    yes: '免征房产税',
    no: '免征契税',
    words: /房产税|土地使用税/,
  },
  {
    text: '行政事业性收费',
    en: 'administrative fees',
    yes: '免征不动产登记费',
    no: '免收押金',
    words: /行政事业性收费|不动产登记费|耕地开垦费|土地复垦费|易地建设费/,
  },
  {
    text: '用水用电用气用热价格',
    en: 'prices of water, power, gas and heat',
    yes: '用水、用电执行居民价格',
    no: '使用场地',
    words: /用[水电气热暖]|水电气|水、电|电、水|供[水电气暖热]|[水电气热]价/,
  },
  { text: '住房公积金', en: 'housing provident fund', yes: '提高住房公积金贷款额度', no: '公益金', words: /公积金/ },
  { text: '租金', en: 'rent', yes: '免收三个月租金', no: '租用设备', words: /租金|房租|租房|租赁补贴/ },
  { text: '购房', en: 'buying a home', yes: '给予购房补贴', no: '采购设备', words: /购房|安家费/ },
  {
    text: '失业保险返还',
    en: 'refund of unemployment insurance',
    yes: '失业保险稳岗返还',
    no: '养老保险补贴',
    words: /失业保险|稳岗/,
  },
  {
    text: '社会保险补贴',
    en: 'social insurance subsidy',
    yes: '给予社会保险补贴',
    no: '参加社会保险',
    words: /社会保险补贴|社保补贴/,
  },
  { text: '贷款贴息', en: 'interest subsidy', yes: '给予贷款贴息', no: '发放贷款', words: /贴息/ },
  {
    text: '创业担保贷款',
    en: 'guaranteed start-up loan',
    yes: '创业担保贷款额度',
    no: '担保责任',
    words: /担保贷款|创业贷款/,
  },
  { text: '见习补贴', en: 'internship subsidy', yes: '就业见习补贴', no: '实习生补贴', words: /见习/ },
  {
    text: '职业培训补贴',
    en: 'training subsidy',
    yes: '落实职业培训补贴',
    no: '组织培训',
    words: /培训补贴|技能提升补贴|技能补贴/,
  },
  {
    text: '生均经费',
    en: 'funding per pupil',
    yes: '生均公用经费标准',
    no: '人均收入',
    words: /生均[^，。；]{0,6}经费/,
  },
]

/** 每生每年, 每张床位, 每人每月: what one amount is counted by. */
export const PER_WORDS: readonly (Tested & { readonly per: string })[] = [
  { per: 'place', yes: '每张床位', no: '每人每月', words: /[托床学车泊]位|每张|位每[年月]/ },
  {
    per: 'person',
    yes: '每人每月',
    no: '每家',
    words: /每(?:一|名|位|个)?(?:人|生|学生|幼儿|婴幼儿|儿童|老年人|老人|职工|毕业生|学员|孩)|招用\d+人|生均|人均/,
  },
  { per: 'class', yes: '每个班', no: '每人', words: /每个?班/ },
  { per: 'household', yes: '每户', no: '每人', words: /每户|户均/ },
  { per: 'square-metre', yes: '每平方米', no: '每户', words: /每平方米|每平米|每㎡/ },
  {
    per: 'institution',
    yes: '每家',
    no: '每个',
    words: /每(?:家|所)|每(?:个|处)[^，。；]{0,8}(?:机构|企业|单位|中心|园|站|点)|单个(?:机构|企业)/,
  },
]

/** How often an amount is paid. */
export const EVERY_WORDS: readonly (Tested & { readonly every: string; readonly perYear: number })[] = [
  { every: 'year', yes: '每生每年', no: '每人每月', words: /每年|年度|\/年|连续[^，。；]{1,4}年/, perYear: 1 },
  { every: 'month', yes: '每人每月', no: '每年', words: /每(?:个)?月|\/月/, perYear: 12 },
]

/** Kinds of grants that a pack may have a topic for: the words by which it is found there. */
export const KIND_TOPICS: Partial<Readonly<Record<SubsidyKind, string>>> = {
  construction: '建设补助，建设补贴',
  operation: '运营补助，运营补贴',
}

/** Words of giving, which stand with every grant and tell none from another. */
export const GIVING_WORDS: readonly string[] = [
  '给予',
  '予以',
  '按照',
  '按规定',
  '按',
  '标准',
  '补助资金',
  '补助',
  '补贴',
  '奖励',
  '奖补',
  '奖金',
  '资助',
  '一次性',
  '最高',
  '不超过',
  '每个',
  '每张',
  '每户',
  '每家',
  '每人每月',
  '每人每年',
  '每生每年',
  '每人',
  '每年',
  '每月',
  '享受',
  '发放',
  '符合条件',
  '财政',
  '适当',
  '一定',
  '对',
  '的',
  '可',
  '并',
  '为',
]
