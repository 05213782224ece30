/** Verbs and nouns of granting money. */
export const GRANTS =
  /补助|补贴|奖励|奖补|资助|给予|予以|补偿|发放|贴息|以奖代补|支持资金|扶持资金|提取额度|一次性|经费标准|资金支持|授信|贷款额度|返还|可申请|可贷|[一二三特]等奖|奖金|津贴|安家费|减按|上调|上浮|下浮|下调|税率|征收率|费率|提高至|额度|扣减|定额标准|生均|低保标准|保障标准|救助标准|供养标准|补助金|养老金|兑付|兑现|抵扣|抵免|优惠|减征/

/** A percentage beside these is granted or conceded. */
export const GRANTED_SHARE =
  /补助|补贴|奖励|奖补|给予|资助|减按|上调|上浮|下浮|下调|贴息|返还|费用|额度|承担|补偿|税率|征收率|费率|利率|配套|兑付|兑现|抵扣|抵免|优惠|减征|减免|扣除/

/** Percentages beside these are levels that somebody has or reaches. */
export const NO_GRANTED_SHARE =
  /占比|比例达|覆盖率|合格率|增长|达标率|留用率|就业率|担保(?:平均)?费率|平均费率|其余|自行承担|个人承担|自筹|企业承担|机构承担|留用率/

/** Sums that grant nothing: what an applicant must have, pay or earn. */
export const NO_GRANT =
  /罚款|处以|注册资本|(?:投资额|投资总额|总投资|投资|收入|产值|营收|交易额|销售额|投入|税收|贡献)(?:首次)?(?:达到?|在|超过?|不低于|突破|满)|违法所得|造价|保证金|赔偿|不超过[0-9.]+[万亿]?元的部分|月销售额/

/** 500万元以上, 超过1亿元: a size that is asked for, unless a word of giving stands before it. */
export const ASKED = /以上|(?<!不得?)(?:超|高于|大于)|突破|逾/
export const GIVES =
  /给予|予以|奖励|补[助贴]|资助|发放|返还|贴息|标准|提高|增加|可[申贷]|每[人户生床]|待遇|养老金|救助|[一二三特]等奖/

/** 按投资额的8%|给予补助: behind a share that is of something. */
export const SHARE_GIVEN =
  /^(?:的?(?:比例|标准|额度))?(?:予以|给予|奖励|奖补|补[助贴]|资助|返还|兑付|兑现|抵扣|拨付|贴息)/
/** 可按利润总额的1%，|给予一次性支持: what is given is told in the next part. */
export const GIVES_NEXT = /^(?:的?(?:比例|标准|额度))?[，,](?:由[^，。；]{2,10})?(?:一次性)?(?:给予|予以|奖励|补[助贴])/

/** A sum behind these is what was, or is to be, spent in all. */
export const SPENT =
  /(?:累计|共|总计)(?:发放|兑现|兑付|落实|减免|拨付|补贴|奖励)|(?:发放|兑现|落实|拨付|撬动|拉动|带动|争取|下达|新增)[^，。；最高]{0,16}$|减税降费|减负|降费|专项债|(?:贷款|消费券|资金)(?:金额|余额|规模|总额|投放)?$/

/** A concession told of in passing, or no concession: 印发《关于减免…的通知》, 享受财政补助的单位. */
export const TELLS_OF =
  /^(?:的(?!标准|政策|优惠)|政策到期|政策的|力度|[^，。；]{0,4}(?:平均|审核|办理|审批)(?:时间|时限)|业务|操作|流程|[^《]{0,40}》)/
/** No grant in the same part: 对损失予以补偿, 表彰奖励. */
export const NO_CONCESSION = /不得|严禁|禁止|取消|停止|骗取|套取|追回|退回|损失|赔偿|违约|表彰|处罚|奖惩|反担保|到期后/

/** A sum beside these is the most that is given. */
export const MAX = /最高|不超过|封顶|上限|以内|限额|最多/

/** Cheap test: without one of these a sentence concedes nothing. */
export const CONCEDES =
  /免[征收除缴]|减[征半免收]|全[额部]?免|费免除|退税|缓[缴征]|税前扣除|下浮|下调|用[电水气热暖]|水电气|补助|补贴|奖补|奖励|资助|贴息|补偿/

/** Concessions that name no sum; each is one record. */
export const CONCESSIONS: readonly {
  readonly about: string
  readonly words: RegExp
  /** A sum in the same sentence is what they speak of. */
  readonly unlessSummed?: true
}[] = [
  {
    about: 'exempt from a tax or fee',
    words:
      /(?:按规定|依法)?(?:暂)?(?:免征|免收|免除|免缴|全额免|减半征收|减半收取|减征|减免|减收|缓缴|缓征)(?!期|率|政策)(?=[^，。；,;]{0,60}[费税租金息款押保])[^，。；、,;]{2,60}(?:、[^，。；、,;]{1,24}(?:税|费|附加|金))*/g,
  },
  {
    about: 'at the residential price',
    words:
      /(?:用[电水气热暖]|水电气)[^。；]{0,40}?(?:执行|享受|按照?|适用)[^，。；,;]{0,16}?(?:价格|电价|水价|气价|收费标准)(?:政策|标准|执行)*/g,
  },
  {
    about: 'a fee that is halved or not taken',
    words:
      /[^，。；,;]{1,24}费(?:用)?(?:予以|按规定|可)?(?:减半收取|减半征收|全额免收|免收|全免)(?![\u4e00-\u9fff]*费)/g,
  },
  { about: 'taxes paid back', words: /[^，。；,;]{0,40}(?:予以|给予|享受)[^，。；,;]{0,6}退税(?:优惠)?/g },
  {
    about: 'by the standard of another rule',
    unlessSummed: true,
    words: /参照[^，。；]{2,40}?(?:标准|政策)(?:给予|予以|进行)?[^，。；]{0,8}?(?:补助|补贴|奖励)/g,
  },
  { about: 'deducted before tax', words: /[^，。；,;]{0,30}?(?:在|按规定在|可在)?(?:企业所得税)?税前扣除/g },
  {
    about: 'a share of the price or rent',
    words: /[^，。；,;]{0,30}(?:价格?|租金|收费标准)(?:下浮|下调|减免)[^，。；,;]{1,20}/g,
  },
  {
    about: 'money without a sum',
    unlessSummed: true,
    words:
      /(?:(?:给予|予以)(?:一定的?|适当的?|相应的?|必要的?|综合|财政|资金|专项|一次性)*[^，。；,;]{0,20}?|(?:落实|发放|享受|提供)[^，。；、,;]{0,16}?)(?:补助|补贴|奖补|奖励|资助|贴息|补偿)/g,
  },
]
