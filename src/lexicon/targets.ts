/** Words that tell targets from other numbers, one a line where they are lists. */

/** Words before an indicator that are no part of it. */
export const LEAD_IN: readonly string[] = [
  '力争',
  '争取',
  '实现',
  '确保',
  '使',
  '推动',
  '按照',
  '同时',
  '其中',
  '全面',
  '基本',
  '总体',
  '原则上',
  '要求',
  '带动',
  '保持',
  '促进',
  '推进',
  '达到',
  '以',
  '且',
  '并',
  '并且',
  '以及',
  '及',
  '和',
  '要',
  '应',
  '应当',
  '须',
  '必须',
  '将',
  '均',
  '都',
  '各项指标',
  '主要指标',
  '一般',
  '进一步',
  '持续',
  '力争实现',
  '努力',
  '稳定',
  '保障',
  '督促',
  '鼓励',
  '支持',
  '引导',
  '对',
  '把',
  '让',
  '由',
  '在',
  '全年',
  '年内',
  '今年',
  '本年',
]

/** 一般公共预算收入, 基本医疗保险: here the words of the list above begin a name. */
export const NAMES_BEGUN =
  '(?!(?:对非|一般公共|一般工业|一般债|基本(?:养老|医疗|公共|医保|农田|药物|生活|建设)|稳定就业|和谐|应急|应届|将军|在校|在园|在册|在孵|要素|对外|对口|保障性|保障房))'

/** Words between an indicator and its value. */
export const LEAD_OUT: readonly string[] = [
  '达到',
  '达',
  '为',
  '是',
  '占',
  '至',
  '到',
  '在',
  '于',
  '有',
  '要',
  '应',
  '应当',
  '须',
  '必须',
  '将',
  '均',
  '都',
  '分别',
  '依次',
  '力争',
  '争取',
  '预计',
  '预期',
  '原则上',
  '基本',
  '总体',
  '共',
  '累计',
  '合计',
  '平均',
  '一般',
  '各',
  '提高',
  '提高到',
  '提高至',
  '提升',
  '提升到',
  '提升至',
  '增加',
  '增加到',
  '增加至',
  '增至',
  '增长',
  '增长到',
  '扩大到',
  '扩大至',
  '上升到',
  '升至',
  '下降',
  '下降到',
  '下降至',
  '降低',
  '降低到',
  '降低至',
  '降到',
  '降至',
  '减少',
  '减少到',
  '压缩',
  '压缩到',
  '压缩至',
  '缩短',
  '缩短到',
  '缩短至',
  '保持',
  '保持在',
  '稳定',
  '稳定在',
  '维持在',
  '控制',
  '控制在',
  '按照',
  '按',
  '稳步',
  '进一步',
  '力争达到',
  '争取达到',
  '实现',
  '仍',
  '不得安排在',
  '安排在',
  '设置在',
  '接近',
  '仅',
  '全部',
]

/** Economic totals: money in front of which is a target and no subsidy. */
export const MONEY_INDICATOR =
  /产值|收入|营收|投资|生产总值|GDP|规模|销售|增加值|出口|进口|余额|税收|资产|融资|贷款|总额|经费|支出|利润|存款|市值|消费|产出|外资|[易售额业同贸]额/

/** What grants something: numbers beside it are subsidies. */
export const GRANTING =
  /补助|补贴(?!性)|奖励|奖补|资助|给予|补偿|减按|免征|减征|减免|贴息|抵扣|抵免|扣除|加计|上浮|下浮|优惠|奖金|津贴|免费(?!接种|筛查|提供|为|开放)|罚款|处以|赔偿|保证金|押金|上调|分担|返还|税率|征收率|等奖|注册资本|兑付(?!资料|率)|申领|最高额度|授信额度|提取额度|利率/

/** What happened, was planned by others or is told as background: stands before the number in the same part of the sentence. */
export const TOLD =
  /(?:(?<![将由从把])目前|较上年|比上年|去年|上一年|我国|以来|先后|近[一两二三四五]年|过去[一两二三四五]年)[^，；。]{0,60}$|已(?:经)?(?:建成|达|完成|实现|有|累计|形成|成为|开展|建|培育)[^，；。居社小]{0,12}$|了(?:近|约|超过)?$/

/** A pledge at the head of a sentence makes its numbers goals. */
export const PLEDGE = /确保|力争|争取|目标/

/** Behind a number: it says which ones are meant (超过1000万元的企业), and sets no level. */
export const CONDITION_BEHIND =
  /^(?:[^，。；]{0,12})的(?:[^，。；]{0,10})(?:企业|单位|机构|个人|人员|项目|家庭|用户|纳税人|人才|园区)/

/** 应 as the verb that obliges, not in 反应, 供应, 应急. */
export const OUGHT = '(?<![反响供效对相适感呼])应(?![急届用对聘纳收邀])'

/** Words that oblige: what they rule holds without a year. */
export const OBLIGES =
  /(?<![反响供效对相适感呼])应(?![急届用对聘纳收邀])|须|必须|不得|确保|一律|原则上|至少|不少于|不低于|不小于|不短于|不大于|不超过|不高于|以上|以内/

/** A time limit by name, before its length: 办理时限压缩至3个工作日. */
export const NAMED_TIME = /时限|时间|期限|周期|时长|保存|期$|期不|压缩|压减|缩短/

/** Before or behind a level that is to be reached, where no year is named. */
export const REACHING =
  /达到|提高到|提高至|提升到|提升至|增加到|增至|增长|突破|完成|实现|控制在|稳定在|保持在|降到|降至|下降|降低|力争|确保|(?:提高|提升|压缩|压减|缩短|增加)[^，。；]{2,20}(?:至|到)/

/** Time that describes a service and sets no limit. */
export const TIME_NAMES =
  /^(?:生活圈|服务圈|健身圈|圈|便民|社区|步行|车程|通勤|经济圈|交通圈|以内的|计划|行动|规划|制|期|前|后|来|间|度|底|末)/

/** Counted with 一 or 两 these say 'a' or 'some', not how many. */
export const VAGUE_CLASSIFIERS: readonly string[] = [
  '圈',
  '层',
  '窗',
  '门',
  '届',
  '张',
  '批',
  '个',
  '种',
  '类',
  '项',
  '次',
  '系列',
  '支',
  '套',
  '条',
  '级',
  '位',
  '场',
  '些',
  '名',
  '家',
  '人',
  '部',
  '份',
  '处',
  '方',
  '件',
  '道',
  '体',
  '课',
  '期',
  '轮',
  '段',
  '片',
  '起',
  '单',
]

/** What standards are set for: the last of these before a bare measure (每百户, 最小建筑面积) is what it measures. */
export const OBJECT = /[\u4e00-\u9fff]{2,14}(?:设施|机构|场所|用房|中心|驿站|站点|床位|车位|泊位|学位|园区|充电桩)/g

/** Places that a standard holds for. */
export const PLACE_SCOPE =
  /(?:新建|已建成|已建|老旧|城镇|城市|农村|既有)[\u4e00-\u9fff（）和、]{0,8}?(?:居住区|居住小区|小区|住宅|社区|城区|住宅区)/g
