/** One matter that policies of every field regulate, with the words that tell it. */
export interface Matter {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly words: readonly string[]
}

/**
 * What clauses of policies on any subject are about: how the work is led, paid for, staffed, supervised, made known. Fields
 * of policy have topics of their own in domain packs.
 */
export const MATTERS: readonly Matter[] = [
  {
    id: 'leadership',
    name: { zh: '组织领导', en: 'leadership' },
    words: ['组织领导', '领导小组', '联席会议', '统筹协调机制', '工作专班', '目标责任', '主要领导', '议事协调'],
  },
  {
    id: 'coordination',
    name: { zh: '部门协同', en: 'coordination' },
    words: [
      '部门协同',
      '部门联动',
      '部门协作',
      '部门协调',
      '协同配合',
      '密切配合',
      '各司其职',
      '职责分工',
      '各自职责',
      '信息共享',
      '协调机制',
    ],
  },
  {
    id: 'assessment',
    name: { zh: '考核督导', en: 'assessment' },
    words: ['督促检查', '督导', '督查', '考核', '评估', '责任追究', '问责', '绩效评价', '跟踪问效', '监测评估'],
  },
  {
    id: 'publicity',
    name: { zh: '宣传引导', en: 'publicity' },
    words: ['宣传', '舆论', '社会氛围', '典型经验', '政策解读', '知晓度', '推广'],
  },
  {
    id: 'supervision',
    name: { zh: '监督管理', en: 'supervision' },
    words: [
      '监管',
      '监督管理',
      '监督检查',
      '综合监管',
      '联合执法',
      '执法检查',
      '双随机',
      '查处',
      '违法违规',
      '专项检查',
      '限期整改',
      '处罚',
      '黑名单',
    ],
  },
  {
    id: 'safety',
    name: { zh: '安全', en: 'safety' },
    words: ['安全生产', '消防', '安全防护', '安全管理', '安全监管', '主体责任', '治安', '监控', '应急', '隐患', '事故'],
  },
  {
    id: 'credit-record',
    name: { zh: '信用', en: 'credit records' },
    words: ['信用', '诚信', '失信', '守信', '联合惩戒'],
  },
  {
    id: 'registration',
    name: { zh: '登记备案', en: 'registration' },
    words: ['登记', '备案', '注册', '准入', '许可', '审批', '市场准入'],
  },
  {
    id: 'standards',
    name: { zh: '标准规范', en: 'standards' },
    words: ['标准体系', '标准规范', '标准化', '设置标准', '等级评定', '质量评价', '地方标准', '行业标准'],
  },
  {
    id: 'digital',
    name: { zh: '信息化', en: 'digital means' },
    words: [
      '信息化',
      '数字化',
      '智能',
      '智慧',
      '大数据',
      '互联网',
      '信息平台',
      '管理平台',
      '信息系统',
      '人工智能',
      '线上',
      '物联网',
      '数据共享',
      '信息管理',
    ],
  },
  {
    id: 'staff',
    name: { zh: '人才队伍', en: 'staff' },
    words: [
      '队伍建设',
      '人才',
      '培训',
      '从业人员',
      '职业资格',
      '持证上岗',
      '职业技能',
      '专业建设',
      '相关专业',
      '职称',
      '师资',
      '高校',
      '院校',
      '薪酬',
    ],
  },
  {
    id: 'finance',
    name: { zh: '资金投入', en: 'public money' },
    words: ['财政', '资金支持', '专项资金', '补助', '补贴', '奖补', '以奖代补', '经费', '预算', '专项债', '中央预算内'],
  },
  {
    id: 'tax-and-fees',
    name: { zh: '税费优惠', en: 'taxes and fees' },
    words: ['税费', '免征', '增值税', '税收优惠', '减按', '税前扣除', '契税', '减免', '优惠政策'],
  },
  {
    id: 'utility-prices',
    name: { zh: '水电气价格', en: 'utility prices' },
    words: ['用水', '用电', '用气', '居民生活类价格', '居民价格', '水电气热', '电价', '气价'],
  },
  {
    id: 'prices',
    name: { zh: '收费价格', en: 'prices' },
    words: ['收费标准', '政府指导价', '市场调节', '价格管理', '定价', '收费项目', '价格政策', '收费'],
  },
  {
    id: 'credit',
    name: { zh: '金融支持', en: 'credit' },
    words: ['金融', '贷款', '信贷', '融资', '担保', '保险', '贴息', '债券', '基金'],
  },
  {
    id: 'land',
    name: { zh: '用地保障', en: 'land' },
    words: ['用地', '土地', '划拨', '出让', '房屋性质', '存量房', '闲置', '场地', '厂房'],
  },
  {
    id: 'planning',
    name: { zh: '规划布局', en: 'planning' },
    words: ['规划布局', '合理布局', '专项规划', '统筹规划', '规划建设', '同步规划', '配套建设', '选址'],
  },
  {
    id: 'facilities',
    name: { zh: '设施建设', en: 'facilities' },
    words: [
      '设施建设',
      '基础设施',
      '新建居住区',
      '住宅小区',
      '老旧小区',
      '配套设施',
      '同步验收',
      '改造',
      '新建',
      '建筑面积',
      '平方米',
    ],
  },
  {
    id: 'community',
    name: { zh: '社区服务', en: 'community' },
    words: ['社区', '街道', '村居', '网格', '家门口', '服务圈', '驿站'],
  },
  { id: 'households', name: { zh: '家庭', en: 'households' }, words: ['家庭', '入户', '家长', '父母', '居家'] },
  {
    id: 'leave',
    name: { zh: '休假与劳动权益', en: 'leave' },
    words: ['产假', '育儿假', '护理假', '哺乳', '女职工', '劳动权益', '重返工作岗位', '带薪', '休假'],
  },
  {
    id: 'employers',
    name: { zh: '用人单位', en: 'employers' },
    words: ['用人单位', '职工', '产业园区', '企事业单位', '福利性', '机关'],
  },
  {
    id: 'social-forces',
    name: { zh: '社会力量', en: 'private provision' },
    words: ['社会力量', '社会资本', '民办', '公建民营', '民办公助', '购买服务', '连锁', '品牌', '特许经营', '市场化'],
  },
  {
    id: 'inclusive',
    name: { zh: '普惠', en: 'affordable provision' },
    words: ['普惠', '可负担', '公益性', '低收费', '公办'],
  },
  {
    id: 'schools',
    name: { zh: '教育机构', en: 'schools' },
    words: ['幼儿园', '托班', '学校', '学前教育', '中小学', '义务教育'],
  },
  {
    id: 'health',
    name: { zh: '健康服务', en: 'health' },
    words: [
      '医疗',
      '卫生保健',
      '健康管理',
      '健康检查',
      '疾病',
      '预防接种',
      '家庭医生',
      '医育',
      '医养',
      '保健',
      '健康档案',
      '筛查',
      '传染病',
    ],
  },
  { id: 'food', name: { zh: '食品', en: 'food' }, words: ['食品安全', '膳食', '营养', '食堂', '餐饮', '喂养'] },
  { id: 'housing', name: { zh: '住房', en: 'housing' }, words: ['住房', '租赁', '公租房', '公积金', '购房', '保障性'] },
  {
    id: 'employment',
    name: { zh: '就业', en: 'employment' },
    words: ['就业', '创业', '岗位', '招聘', '失业', '零工', '劳动者', '毕业生'],
  },
  {
    id: 'innovation',
    name: { zh: '科技创新', en: 'innovation' },
    words: ['科技', '研发', '创新平台', '技术攻关', '成果转化', '实验室', '专利', '知识产权'],
  },
  {
    id: 'industry',
    name: { zh: '产业发展', en: 'industry' },
    words: ['产业链', '产业集群', '龙头企业', '产业基地', '招商', '专精特新', '产业发展', '市场主体'],
  },
  {
    id: 'opening-up',
    name: { zh: '对外开放', en: 'opening up' },
    words: ['外资', '外贸', '进出口', '国际合作', '跨境', '对外开放', '自贸'],
  },
  {
    id: 'environment',
    name: { zh: '生态环境', en: 'environment' },
    words: ['生态', '污染', '减排', '绿色', '低碳', '节能', '环境保护', '碳'],
  },
  {
    id: 'rural',
    name: { zh: '农业农村', en: 'agriculture and villages' },
    words: ['农村', '农业', '乡村振兴', '农民', '粮食', '种植', '养殖'],
  },
  {
    id: 'transport',
    name: { zh: '交通物流', en: 'transport' },
    words: ['交通', '公路', '物流', '铁路', '机场', '港口', '快递'],
  },
  {
    id: 'culture',
    name: { zh: '文化体育旅游', en: 'culture' },
    words: ['文化', '旅游', '体育', '文物', '图书馆', '博物馆'],
  },
  {
    id: 'vulnerable',
    name: { zh: '困难群体', en: 'people in need' },
    words: ['困难', '低保', '特困', '残疾', '留守', '救助', '兜底'],
  },
  {
    id: 'elderly',
    name: { zh: '老年人', en: 'the elderly' },
    words: ['养老', '老年', '适老化', '失能', '助餐', '床位', '护理'],
  },
  {
    id: 'demonstration',
    name: { zh: '示范试点', en: 'pilots' },
    words: ['示范', '试点', '创建', '评选', '标杆', '先行先试'],
  },
]
