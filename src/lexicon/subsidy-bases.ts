/** Words that say what a subsidy is measured by. */

/** 执行|居民生活类价格: the price that is applied. */
export const PRICE_TERMS =
  /(?:执行|享受|按照?|适用)((?:居民|民用|大工业|农业|学校|公益)[^，。；、]{0,14}?(?:价格|电价|水价|气价|热价|收费标准|标准))/

/** Income or costs that a tax would be taken of, at the end of the words before the concession. */
export const OF_INCOME = /(?:对)?[^，。；、]{2,40}(?:收入|所得|所发生的费用|发生的费用|支出|费用)(?=[^，。；]{0,12}$)/g

/** 落实|职业培训补贴、职业技能鉴定补贴: a grant by name. */
export const NAMED_GRANT =
  /(?:落实|享受|发放|给予|予以|提供)((?!一定|适当|相应|必要|综合|财政|资金|专项|一次性)[^，。；、]{2,14}?(?:补贴|补助|资助)(?:、[^，。；、]{2,14}(?:补贴|补助|资助))*)/

/** 参照…标准: another rule that a grant goes by. */
export const REFERENCE = /参照[^，。；]{2,40}?(?:标准|政策)/

/** 2个班及以下, 50亩以上: a size that a sum is for; no sum, time or number of people. */
export const SIZE_TERMS =
  /[0-9一二三四五六七八九十]+个?(?![年月岁人次天日周名万亿元晚及以个])[一-鿿]{1,3}(?:（含）)?及?以[上下]/g

/** Verbs between what a share or a sum is for and its number, that are no part of it. */
export const BASE_TAIL =
  /(?:可申请|可达到?|可?减按|可|享受|分别|不超过|不低于|不高于|给予|予以|择优|达到?|为|按照?|最高|一次性|再|另|各|共|均|提高[到至]|控制在|奖励|补助|补贴|资助|奖补|发放|上[调浮]|下[调浮]|增加|可达|最高额度|(?<=贷款|授信|申领)额度|分阶段|分[0-9一二三四五两]+年|[0-9一二三四五两]+年内?|的标准|的)+$/

/** Words before what a share is of: 可按|投资额, 返还其|上年度失业保险费, 补贴标准为|利息. */
export const BASE_LEAD =
  /^.*(?:按照?(?!揭)|不超过|不低于|不高于|给予(?:企业|单位|其|项目)?|予以|(?:奖励|补助|补贴)(?:企业|单位|其|项目)|返还其?|标准为|落实|且其?|并)/

/** 50%的|展位费|补贴: behind a share, what it is of. */
export const OF_BEHIND =
  /^(?:以内)?(?:的)?(?:标准)?(?:给予|予以)?(?:一次性)?([^，。；、的给予]{2,14}?)(?:补贴|补助|资助|返还|减免|优惠)/

/** 15%的税率征收|企业所得税: the tax that a rate is of. */
export const TAX_OF_RATE = /^的?(?:优惠)?税率(?:征收|缴纳|计征|预缴)?([^，。；、]{0,6}税)/

/** 5万元|/场, 60元|/平方米/月: per what, behind the sum. */
export const PER_SLASH = /^[/／]((?:(?![的标给予])[一-鿿]){1,4})(?:[/／·•]([一-鿿]))?(?:[/／·•]([一-鿿]))?/

/** 2024年入驻的|按40元: the case that a sum is for, told as a clause right before it. */
export const CASE_CLAUSE =
  /^(?:对|其中|且|并)*([^，、；：的]{2,24})的(?:再|另)?(?:一次性|按照?|给予|予以|奖励|补[助贴]|资助|最高|不超过)*$/

/** Words that a case is not: 市财政, 累计发放. */
export const NO_CASE =
  /财政|政府|资金|给予|奖励|提高|增加|上调|每|个等次|年均|全年|累计|规模|收入|投资|金额|贡献|消费|^(?:对|由|从|在|按|将|把|为|与|较|比|再|另|其|并|且|可|经|则|即|共|也|应|需|总|前|后|第|补[助贴]|标准|额度|一次|规定|事项|政策|有关|贷款$)/

/** 认定为|国家级数字产业集群|的，奖励: the award that a sum is for. */
export const AWARD =
  /(?:认定|评定|评选|评|获评|获得?|授予|入选|列入|纳入|成为|入围)(?:为|成)?(?:的)?([^，。；：、的（]{4,24}?)(?:称号|荣誉)?(?:的|[，,])(?=[^，。；]{0,24}$)/

/** 按|实际缴纳的社会保险费|给予补贴: a grant as large as something else. */
export const AS_MUCH =
  /按照?(?!规定|有关|国家|政策|职责|程序|要求|标准|[^，。；]{0,12}规定)((?:(?!给予|予以)[^，。；]){4,40})(?:给予|予以)[^，。；]*$/
