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

/** 2个班及以下, 50亩以上: a size that a sum is for. */
export const SIZE_TERMS = /[0-9一二三四五六七八九十]+个?(?![年月岁人次天日周名])[一-鿿]{1,3}(?:（含）)?及?以[上下]/g

/** Verbs between what a share is of and its number, that are no part of it. */
export const BASE_TAIL = /(?:可申请|可达到?|可|享受|分别|不超过|给予|达到?|为|按照?|最高)+$/
