/** Names of branches that have their place inside. */
export const INNER_PLACE: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: 'people-bank',
    words: /^(?:中国)?(?:人民银行|人行)[\u4e00-\u9fff]{1,6}(?:分行|支行|营管部|营业管理部|中支)$/,
  },
  { id: 'telecommunications', words: /^中国(?:移动|电信|联通|铁塔|广电)(?:通信)?[\u4e00-\u9fff]{0,10}$/ },
  { id: 'postal', words: /^中国?邮政(?:集团)?[\u4e00-\u9fff]{0,6}(?:公司|分公司|集团)$/ },
  { id: 'gas-utility', words: /^[\u4e00-\u9fff]{0,8}燃气(?:发展)?(?:有限)?(?:责任)?(?:公司|集团|企业)$/ },
  { id: 'water-utility', words: /^[\u4e00-\u9fff]{0,8}(?:水务|供水|自来水|排水)(?:有限)?(?:责任)?(?:公司|集团|企业)$/ },
  { id: 'heat-utility', words: /^[\u4e00-\u9fff]{0,8}(?:供热|热力)(?:有限)?(?:责任)?(?:公司|集团|企业)$/ },
  { id: 'border-inspection', words: /^[\u4e00-\u9fff]{0,6}(?:出入境)?边(?:防检查|检)(?:总)?站$/ },
  { id: 'railway', words: /^(?:国铁|中国铁路)[\u4e00-\u9fff]{1,6}(?:局|集团|公司)$/ },
  { id: 'electric-utility', words: /^(?:国网|国家电网|南网|南方电网)[\u4e00-\u9fff]{1,8}(?:公司|供电局|电力)$/ },
  {
    id: 'departments-concerned',
    words: /^(?:中央|省|部|上级)?(?:、[省部])?驻[\u4e00-\u9fff]{1,4}(?:有关|相关|各)*(?:单位|部门|机构)$/,
  },
  {
    id: 'departments-concerned',
    words:
      /^(?:各)?(?!有关|相关)(?:(?!的|由|等|和|[，、]|对|在|为|与|授权|委托|确定|协同|会同|联合|配合|协助|落实|加强)[\u4e00-\u9fff]){2,8}(?:责任|牵头|配合|提供|使用|储备|主管|监管|管理|承办)(?:部门|单位)$/,
  },
  { id: 'departments-concerned', words: /^[市省县区州]?(?:直|级)(?:各|相关|有关)*(?:单位|部门)(?:和单位)?$/ },
  {
    id: 'coordination-group',
    words:
      /^(?!建立|成立|健全|发挥|召开|由|各|完善|组建|设立|依托|充分|纳入|参照|调整|强化)(?:(?!的|由|召集|[0-9]个)[\u4e00-\u9fff“”0-9]){2,24}(?:领导小组|联席会议|工作专班|指挥部|工作组|热线)(?:办公室|各?成员单位)?$/,
  },
]
