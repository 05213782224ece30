/** Patterns that tell the name of a measure from the words around its value. */

/** Words that name a measure: what stands behind their value tells no more of it. */
export const MEASURED =
  /(?:[率数比例重度额值量幅率积]|占|水平|速度|达到?|为|至|到|在|增长|下降|增加|减少|降低|提高|提升)$/
/** 治理率达45%: a rate of what was named before. */
export const SHORT_RATE =
  /^(?:治理|完成|覆盖|合格|达标|使用|利用|普及|建成|入住|参保|回收|处理|办结|满意|就业|签约|开工|投产|普惠|入园|巩固)率$/
/** The next number with what it counts; 5G and 500强 are parts of a name. */
export const COUNTED =
  /[0-9]+(?:\.[0-9]+)?[余多]?[万亿]?(?:[个家名人户所座处张套件项条辆台批次种类亩元倍%％公吨平千米]|以上)/
/** What a share is of holds to the next mark, numbers and all: 90%以上的街道至少建成1家机构. */
export const TO_MARK = /^[^，。；、：,;:！？）)]*/
export const SCOPE =
  /^((?:全[市省区县国州]|各(?:个)?[^，。；：]{1,10}?(?:区县|县区|街道|乡镇|社区|市县|区|县|市|镇|村(?!级)|校|院|单位|机构|企业|[（(][^（）()]+[）)])|每(?:个|家|名|所|座|张)?[^，。；：每]{1,10}?(?:区县|街道|乡镇|社区|小区|市|区|县|镇|村(?!级)|校|机构|单位|[（(][^（）()]+[）)])))(?:都|均|内|要|应|须|辖区内)*/
/** 年均增长15%, 下降13%: the change is what is measured, not its end. */
export const GROWTH =
  /(?:[比较](?:19|20)[0-9]{2}年)?(?:年均|平均每年|累计|同比|比上年)?(?:增长|增加|提高|提升|下降|降低|减少|压减|增速(?:达到?|为)?)(?:率)?$/
export const GROWTH_NAME = /(?:年均|同比|比上年)?(?:增长|增速|下降)率?$/
/** 由22%提高到: where a change starts from. */
export const RAISED_FROM =
  /(?:由|从)[^，。；、]{1,16}?(?:提高|提升|增加|增长|扩大|下降|降低|降|压减|压缩|减少|上升|升)(?:到|至)$/
/** 提高|业扩带电接火率|至93%: the verb around the name of a measure. */
export const RAISES =
  /^(?:力争|确保|持续|稳步|进一步)*(?:提高|提升|降低|压缩|压减|缩短|增加|扩大|控制)(.{2,}?)(?:提高|提升|降低|压缩|压减|缩短|增加)?(?:至|到)$/
/** 送教比例|控制到适龄学生总数的|10%以内: what a share is of, behind its name. */
export const SHARE_OF_TOTAL = /(?:控制|降低|降|提高|压缩)(?:到|在|至)[^，。；]{2,16}(?:总数|总量|总额|总人数)?的$/
/** 一季度达40%、|二季度|达60%: the same measure at another time of the year. */
export const QUARTER = /(?:[一二三四]季度|上半年|下半年|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?前?)$/
/** 福田区、罗湖区|完成1所: places in a row that each make it. */
export const PLACES_MAKING =
  /^((?:[一-鿿]{1,5}(?:区|县|市|州|旗|镇|乡))(?:、[一-鿿]{1,5}(?:区|县|市|州|旗|镇|乡))*(?:(?:和|及)[一-鿿]{1,5}(?:区|县|市|州|旗))?)(?=(?:各|分别|至少)*(?:完成|建成|新建|建设|开工|打造|培育|创建|设立))/
/** The measure at the end of a name: 电动工具|产值, 农村居民|人均可支配收入. */
export const MEASURE_TAIL =
  /(?:总产值|产值|增加值|(?:主营业务|营业|人均可支配|经营性)?收入|(?:固定资产)?投资|销售额|交易额|零售额|进出口额|出口额|产量|产能|面积|规模|数量|占比|比重|比例|(?:综合)?[一-鿿]{0,2}化率|[一-鿿]{2}率)$/
/** 将目前的1.5%-3%的|担保费率|降低至1%: where a change starts from, before the name. */
export const PRESENT_LEVEL = /^(?:将|把)?(?:目前|现行|现有|原有)的?[0-9][^，。；的]{0,14}的/
