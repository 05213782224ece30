import type { SubsidyKind } from '../record/subsidy.ts'

/** What tells the kind of a subsidy; the first row whose words the sentence holds decides. */
export const KIND_WORDS: readonly {
  readonly kind: SubsidyKind
  readonly about: string
  readonly words: RegExp
  /** Wherever the sentence or its heading says so. */
  readonly anywhere?: true
  /** In a heading they say nothing of grants: 加强人才队伍建设. */
  readonly seldom?: true
}[] = [
  { kind: 'housing', about: 'housing funds, whatever else is spoken of', anywhere: true, words: /公积金/ },
  {
    kind: 'per-place',
    about: 'by place or bed',
    words: /(?:每个?|每张|按)[^。；，]{0,8}?(?:托位|床位|学位|车位|泊位)/,
  },
  {
    kind: 'construction',
    about: 'named so',
    words: /建设(?:补助|补贴|奖补)|建站补助|床位补[助贴]|改造(?:补助|补贴|奖补)/,
  },
  { kind: 'operation', about: 'named so', words: /(?:运营|运行)(?:补助|补贴|奖补)|(?:运费|物流|场地|餐|用工)补贴/ },
  {
    kind: 'reward',
    about: 'paid once for what somebody did',
    words: /(?:扩岗|吸纳就业|落户|引才)(?:补[助贴]|奖励)/,
  },
  { kind: 'training', about: 'named so', words: /(?:培训|见习|技能(?:提升|鉴定)?|学徒)[^，。；]{0,6}(?:补贴|补助)/ },
  { kind: 'social-insurance', about: 'named so', words: /(?:社会保险|社保)补贴|失业补助金|保险保?费/ },
  {
    kind: 'utility-price',
    about: 'prices of water, electricity, gas and heat',
    words:
      /(?:用[水电气热暖]|水电气|水、电|电、水|供[水电气暖热])[^。；]*?(?:价|优惠|减免|打折|[0-9]折)|(?:水|电|气|热)(?:费|价)[^。；]*?(?:优惠|减免|补贴)/,
  },
  {
    kind: 'tax',
    about: 'taxes',
    words:
      /(?:免征|减征|减免|减按|减半征收|抵扣|抵免|扣减|加计|税前扣除|即征即退|退税|退还|缓缴)[^。；]*?税|税[^。；]*?(?:免征|减征|减免|减按|减半|抵扣|加计|优惠|扣除|返还|即征即退|缓缴)|减按[^。；]*?计入收入|税前扣除|应纳税所得额/,
  },
  {
    kind: 'housing',
    about: 'housing funds, rents and homes',
    words: /住房公积金|公积金|购房|购买[^，。；]{0,8}住房|租房|租金|房租|人才公寓|住房补贴|安家|租赁住房|租赁补贴/,
  },
  {
    kind: 'social-insurance',
    about: 'social insurance',
    words: /社会保险|社保|失业保险|养老保险|医疗保险|工伤保险|稳岗返还|保险补贴|基本医保/,
  },
  {
    kind: 'fee',
    about: 'fees',
    words:
      /(?:免收|减收|免征|减免|免除|免缴|减半收取|缓缴|不再收取|取消收取|减征)[^。；]*?(?:费|押金|保证金|滞纳金|使用金)|费[^。；]{0,12}?(?:免收|减免|免除|全免|减半)/,
  },
  {
    kind: 'credit',
    about: 'loans, interest and guarantees',
    words: /贷款|贴息|担保|融资|信贷|授信|风险补偿|保费补贴|再贷款|LPR|利率/,
  },
  {
    kind: 'training',
    about: 'training and qualification',
    words: /培训补贴|培训费|技能鉴定|职业技能补贴|培训给予|实训|见习补贴|见习|技能提升补贴|学徒/,
  },
  {
    kind: 'funding-standard',
    about: 'standards of public funding',
    words:
      /(?:经费|保障|供养|低保|救助|待遇|养老金|拨款)标准[^。；]*?(?:上调|上浮|提高|不低于|调整|为|按|每)|生均|人均[^。；]{0,8}?经费/,
  },
  { kind: 'reward', about: 'rewards', words: /奖励|奖补|奖金|[一二三特]等奖|以奖代补|激励资金|给予[^。；]{0,8}奖/ },
  {
    kind: 'operation',
    about: 'running costs',
    seldom: true,
    words: /运营|运行|办园|办托|收托|收住|入住|服务补贴|日常|租用|运费|每[生床亩][^。；]{0,4}每?[年月]?/,
  },
  {
    kind: 'construction',
    about: 'building and equipment',
    seldom: true,
    words: /建设|新建|改建|扩建|改造|装修|购置|设备|建成|增设/,
  },
]
