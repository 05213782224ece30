/** Words of indicators: what tells two of them apart, and what only words one of them differently. No field of policy in it. */

/** Words for one thing; the first stands for all of them. */
export const SAME_MEASURE: readonly (readonly string[])[] = [
  ['占比', '比例', '比重', '所占比例', '所占比重', '占比率', '占有率'],
  ['覆盖率', '覆盖面', '覆盖比例', '全覆盖率'],
  ['gdp', '地区生产总值', '国内生产总值', '生产总值'],
  ['规上', '规模以上'],
  ['街道', '乡镇街道', '街道乡镇', '镇街', '镇乡街道', '乡镇办事处', '街道办事处', '乡镇'],
  ['老年人', '老人', '老年人口'],
  ['高校', '高等学校', '高等院校', '普通高校'],
  ['人次', '人/次'],
  ['研发', '研究与试验发展', '研究与开发', 'r&d'],
  ['经费投入', '投入经费', '经费支出'],
  ['住院', '入院'],
  ['数字化改造', '数字化转型', '数字化转型升级'],
  ['城镇', '城市'],
  ['农村', '乡村'],
  ['农村居民', '农民'],
  ['播种', '种植'],
  ['平均寿命', '人均预期寿命', '平均预期寿命'],
  ['居家', '家庭'],
  ['适老化改造', '适老化改建'],
  ['电商', '电子商务'],
  ['常住人口', '常住居民', '户籍人口'],
  ['收入', '营业收入', '业务收入', '主营业务收入', '营收'],
  ['新增', '新培养', '新培育', '新增加'],
  ['发放', '新增发放', '累计发放'],
  ['国家级', '国家'],
  ['居住区', '住宅小区', '居住小区', '小区'],
  ['设施', '用房'],
  ['面积', '建筑面积'],
  ['月探访', '每月探访'],
  ['周探访', '每周探访'],
  ['劳动者', '务工人员'],
  ['拥有', '配有', '配备', '享有'],
]

/** Words that name no other thing by standing there or not. */
export const WEAK_IN_MEASURE: readonly string[] = [
  '服务',
  '体系',
  '工作',
  '活动',
  '项目',
  '建设',
  '范围',
  '具备',
  '功能',
  '综合',
  '全面',
  '有关',
  '相关',
  '实际',
  '拥有',
  '达到',
  '实现',
  '开展',
  '提供',
  '其中',
  '覆盖',
  '力争',
  '左右',
  '类',
  '型',
  '性',
  '总数',
  '总量',
  '总',
  '约',
  '等',
  '的',
  '总体',
  '整体',
  '基本',
  '广大',
  '各类',
  '区域内',
  '辖区内',
  '范围内',
  '行政区域',
]

/** Verbs of making: 建成…数, 打造…数 and …数 count the same. What is added is told apart by {@link CONTRASTS}. */
export const MAKING_IN_MEASURE: readonly string[] = [
  '完成',
  '建成',
  '建设',
  '建立',
  '打造',
  '创建',
  '培育',
  '设立',
  '设置',
  '形成',
  '布局',
  '评选',
  '认定',
  '累计',
  '组织',
  '实施',
  '发展',
]

/** How what is measured ends, and what kind of measure that makes it; the first that fits. */
export const MEASURE_ENDS: readonly {
  readonly id: string
  readonly about: string
  readonly words: RegExp
  readonly yes: string
  readonly no: string
}[] = [
  {
    id: 'growth',
    yes: '营业收入年均增长',
    no: '营业收入',
    about: 'a change upwards',
    words: /(?:年均|平均每年|累计|同比)?(?:增长|增速|增幅|增加|提高|提升)率?$/,
  },
  {
    id: 'decline',
    yes: '单位能耗下降',
    no: '能耗水平',
    about: 'a change downwards',
    words: /(?:年均|平均每年|累计|同比)?(?:下降|降低|减少|降幅|压减)率?$/,
  },
  {
    id: 'coverage',
    yes: '社区覆盖率',
    no: '社区数',
    about: 'how much is covered',
    words: /覆盖率$|(?<=覆盖.*)占比$|覆盖$/,
  },
  { id: 'share', yes: '普惠性托位占比', no: '普惠性托位数', about: 'a part of a whole', words: /占比$|占比率$/ },
  { id: 'rate', yes: '持证率', no: '持证人员', about: 'a rate with a name of its own', words: /率$/ },
  {
    id: 'count',
    yes: '托育机构数',
    no: '托育机构',
    about: 'a number of things',
    words: /(?:数量|总数|总量|人数|户数|家数|个数|人次|数)$/,
  },
]

/**
 * Words of which two indicators have the same or are not the same: 城镇 and 农村, 新增 and none. A word that holds another
 * of its set (城乡, 非公办) stands before it.
 */
export const CONTRASTS: readonly { readonly about: string; readonly words: readonly string[] }[] = [
  { about: 'town and country', words: ['城乡', '城镇', '农村', '中心城区', '县域', '城区'] },
  { about: 'unit of administration', words: ['街道', '社区', '行政村', '村居', '区县', '县区', '居住区'] },
  { about: 'added or all', words: ['新增', '净增', '新建', '新改扩建', '新引进', '新认定'] },
  { about: 'new or there already', words: ['已建成', '既有', '存量', '老旧'] },
  { about: 'who runs it', words: ['公办', '民办', '普惠', '非营利', '公立', '国有', '民营', '营利'] },
  { about: 'standing', words: ['国家级', '省级', '市级', '县级', '区级', '示范', '试点', '星级', '标准化', '规范化'] },
  { about: 'counted or registered', words: ['调查', '登记'] },
  { about: 'sex', words: ['男', '女'] },
  { about: 'age', words: ['老年', '儿童', '婴幼儿', '青年', '未成年', '学前', '中小学'] },
  { about: 'kind of school', words: ['幼儿园', '小学', '初中', '高中', '中职', '高职', '高校', '技工'] },
  {
    about: 'state of people',
    words: ['失能', '失智', '残疾', '困难', '脱贫', '低保', '特困', '空巢', '离校', '应届', '退役', '失业', '再就业'],
  },
  { about: 'how often', words: ['周探访', '月探访', '每周', '每月', '每季'] },
  { about: 'grade', words: ['一级', '二级', '三级', '初级', '中级', '高级', '高技能', '甲级', '乙级', '优良', '优秀'] },
  { about: 'ordinary or care', words: ['护理型', '认知障碍', '医养', '居家'] },
  { about: 'network', words: ['5g', '千兆', '光纤', '物联网', '10g'] },
  { about: 'economy', words: ['核心产业', '工业', '农业', '服务业', '制造业', '软件', '电子信息', '跨境'] },
  {
    about: 'firm',
    words: ['规上', '限上', '小微', '中小', '独角兽', '小巨人', '专精特新', '高新技术', '上市', '龙头'],
  },
  { about: 'money in or out', words: ['增加值', '销售收入', '收入', '投资', '零售额', '交易额', '税收', '利润'] },
  { about: 'pay', words: ['最低', '平均', '人均', '户均', '单处', '单体', '最小', '最大'] },
  {
    about: 'stage',
    words: ['建档', '持证', '培训', '签约', '录用', '就业', '创业', '参保', '注册', '入学', '入园', '入托'],
  },
  { about: 'trade', words: ['服务进出口', '货物进出口', '进出口', '出口', '进口', '服务贸易', '货物'] },
  { about: 'which of them', words: ['领军', '骨干', '头部', '总部', '公共', '园区', '开发区', '隐形冠军', '单项冠军'] },
  { about: 'passed or done', words: ['合格', '达标', '满意', '知晓', '普及', '使用', '利用', '及时'] },
]

/** 每千人, 每百户, 每万名老年人: so many of whom. */
export const PER =
  /每(?<size>[十百千万])(?<of>名?(?:常住|户籍)?(?:人口|人|居民|户|[\u4e00-\u9fff]{1,4}?(?=拥有|配备|配有|享有)|老年人)?)/

/** What the sizes of {@link PER} come to. */
export const PER_SIZES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }
