/**
 * A word that the phrase tables of Taiwan editions put for a mainland word; both in simplified characters. Rows are read
 * where a page shows that such a table was used, those that are `sure` in any traditional text (clean/script/regional.ts).
 */
export interface RegionalWord {
  readonly regional: string
  readonly mainland: string
  /** A mainland word too: it proves nothing about the page. */
  readonly weak?: true
  /** No word of the mainland at all: absent from 23 million characters of official text, and no name. */
  readonly sure?: true
  /** Holds only where what stands in front ends so, or what follows starts so. */
  readonly only?: RegExp
  /** Does not hold where what stands in front ends so, or what follows starts so. */
  readonly never?: RegExp
}

const word = (
  regional: string,
  mainland: string,
  context: Pick<RegionalWord, 'only' | 'never'> = {},
): RegionalWord => ({
  regional,
  mainland,
  ...context,
})
const sure = (
  regional: string,
  mainland: string,
  context: Pick<RegionalWord, 'only' | 'never'> = {},
): RegionalWord => ({
  regional,
  mainland,
  sure: true,
  ...context,
})
const weak = (regional: string, mainland: string, context: Pick<RegionalWord, 'only' | 'never'>): RegionalWord => ({
  regional,
  mainland,
  weak: true,
  ...context,
})

/**
 * In a context, `_` stands for the word: `/对口_/` looks in front of it, `/_肺/` behind it. Pairs and frequencies were read
 * off OpenCC's forward table against official mainland text: without `weak` the regional word is at most a fiftieth as
 * frequent there as the word it replaces.
 */
export const REGIONAL_WORDS = [
  // Governing and services
  sure('最佳化', '优化'),
  word('释出', '发布'),
  word('物件', '对象', { never: /(?:贵重|随身|危险|遗失|大)_|_(?:损失|损坏|遗失)/ }),
  word('社群', '社区'),
  sure('幼稚园', '幼儿园'),
  word('支援', '支持', {
    never:
      /(?:对口|应急|紧急|救援|医疗|相互|互相|增援|协同|火力|军事)_|_(?:灾区|边疆|西部|前线|抢险|地震|队伍|力量|保障部)/,
  }),
  word('专案', '项目', { never: /_(?:组|整治|行动|调查)|(?:刑事|经济)_/ }),
  word('稽核', '审核'),
  word('许可权', '权限', { never: /行政_/ }),
  word('登出', '注销'),
  word('排程', '调度'),
  word('视窗', '窗口'),
  word('型别', '类型'),
  sure('计程车', '出租车'),
  word('脚踏车', '自行车'),
  word('影印', '复印'),
  word('丛集', '集群'),
  word('分割槽', '分区'),
  word('回圈', '循环'),
  word('全域性', '全局'),
  word('永珍', '万象'),
  word('进位制', '进制'), // 推进位制度 ← 推进制度
  sure('终端使用者', '最终用户'),
  sure('市场行销', '市场营销'),
  word('价效比', '性价比'),
  word('机率', '概率'),
  word('爱滋病', '艾滋病'),
  word('自闭症', '孤独症'),
  weak('装置', '设备', {
    only: /(?:医疗|智能|办公|终端|机械|生产|通信|电子|大型|进口|仪器|信息|配套|机器|购置)_|_(?:购置|投资|更新|制造业|租赁|厂商|采购)/,
  }),
  weak('设定', '设置', { never: /(?:依法|应当|不得|法律|法规|规章|许可|处罚|目标)_|_(?:行政|证明|目标|的)/ }),
  weak('执行', '运行', {
    only: /(?:平稳|安全|正常|经济|健康|试|高效|稳定|有序|协调|良性|市场化|规范)_|_(?:机制|维护|监测|状况|情况|成本|管理|质量)/,
  }),
  weak('档案', '文件', { only: /(?:规范性|招标|采购|招投标|证明|政策|红头|批准|上级|投标|配套|有关|下发)_/ }),
  weak('联络', '联系', { only: /(?:密切|紧密|有机|取得|保持|加强|直接)_|_(?:实际|方式|电话|群众|地址|服务)/ }),
  weak('程序', '进程', { only: /(?:化|历史|改革)_/ }),
  weak('高阶', '高级', {
    only: /_(?:职称|中学|职务|专业技术|管理人员|技师|工程师|人民法院|技工|农艺师|经济师|会计师)/,
  }),
  weak('高阶', '高端', { only: /_(?:装备|制造|人才|产业|市场|服务业|品牌|芯片|要素|化)/ }),
  weak('回响', '响应', {
    only: /(?:积极|快速|应急|及时|主动|迅速|广泛|热烈)_|_(?:号召|国家|机制|速度|时间|能力|等级)/,
  }),
  weak('宣告', '声明', { only: /(?:免责|承诺|书面|信用|郑重)_/ }),
  weak('建立', '创建', { only: /_(?:全国文明|文明城市|国家卫生|示范城市|示范县|活动|工作)/ }),
  weak('开启', '打开', { only: /_(?:局面|市场|通道)/ }),
  weak('区域性', '局部', { only: /_(?:地区|调整|气候)/ }),
  // Networks and devices
  sure('网际网路', '互联网'),
  sure('网际网络', '互联网'),
  sure('行动网际网路', '移动互联网'),
  sure('行动网路', '移动网络'),
  word('行动通讯', '移动通信'),
  word('行动电话', '移动电话'),
  word('行动支付', '移动支付'),
  sure('智慧型手机', '智能手机'),
  sure('网路', '网络', { never: /_(?:[径线]|由器)/ }),
  sure('乙太网路', '以太网', { never: /_由器/ }),
  sure('区域网路', '局域网'),
  sure('都会网路', '城域网'),
  word('入口网站', '门户网站'),
  sure('频宽', '带宽'),
  word('宽频', '宽带'),
  word('讯号', '信号'),
  sure('伺服器', '服务器'),
  sure('硬体', '硬件'),
  sure('软体', '软件', { never: /_(?:动物|家具|沙发|机器人)/ }),
  sure('软硬体', '软硬件'),
  sure('韧体', '固件'),
  word('晶片', '芯片'),
  sure('积体电路', '集成电路'),
  sure('电晶体', '晶体管'),
  word('感测', '传感'),
  sure('随身碟', 'U盘'),
  sure('硬碟', '硬盘'),
  sure('光碟', '光盘'),
  sure('磁碟', '磁盘'),
  word('记忆体', '内存'),
  sure('萤幕', '屏幕'),
  word('荧幕', '屏幕'),
  sure('印表机', '打印机'),
  sure('列印', '打印'),
  sure('滑鼠', '鼠标'),
  sure('笔记型电脑', '笔记本电脑'),
  word('遮蔽', '屏蔽'),
  word('塑胶', '塑料'),
  sure('雷射', '激光'),
  sure('奈米', '纳米'),
  word('矽', '硅', { never: /_(?:肺|尘|沉着)/ }),
  sure('乙太网', '以太网'),
  sure('闸道器', '网关'),
  sure('作业系统', '操作系统'),
  sure('主机板', '主板'),
  sure('触控式萤幕', '触摸屏'),
  sure('行动硬碟', '移动硬盘'),
  sure('资料仓储', '数据仓库'),
  sure('汇流排', '总线'),
  sure('二极体', '二极管'),
  sure('三极体', '三极管'),
  sure('高画质', '高清'),
  sure('部落格', '博客'),
  sure('骇客', '黑客'),
  weak('通讯', '通信', {
    only: /_(?:技术|网络|行业|业务|基础设施|设施|设备|管理局|运营|基站|产业|工程)|(?:移动|量子|卫星|光|应急|电子)_/,
  }),
  weak('连线', '连接', { only: /(?:有效|互联|网络|无缝|道路)_/ }),
  // Data and programs
  sure('资讯科技', '信息技术'),
  sure('资讯', '信息', { only: /_(?:化|公开|安全|系统|技术|共享|披露|资源|基础设施|采集|报送|管理)/ }),
  word('资讯', '信息'),
  word('资料库', '数据库'),
  sure('资料探勘', '数据挖掘'),
  word('大资料', '大数据'),
  word('资料夹', '文件夹'),
  sure('后设资料', '元数据'),
  word('元资料', '元数据'),
  sure('原始码', '源代码'),
  sure('程式码', '代码'),
  word('程式', '程序'),
  sure('演算法', '算法'),
  word('模组', '模块'),
  word('介面', '接口'),
  word('视觉化', '可视化'),
  word('分散式', '分布式'),
  sure('程式设计', '程序设计'),
  sure('正规表示式', '正则表达式'),
  sure('字元', '字符'),
  sure('位元组', '字节'),
  word('例项', '实例'),
  word('引数', '参数'),
  word('变数', '变量'),
  word('搜寻', '搜索', { never: /_(?:救助|失踪)/ }),
  word('登入', '登录'),
  word('点选', '点击'),
  word('检视', '查看'),
  word('连结', '链接'),
  word('映象', '镜像'),
  sure('解析度', '分辨率'),
  sure('画素', '像素'),
  word('录影', '录像'),
  sure('视讯', '视频'),
  word('音讯', '音频'),
  sure('简讯', '短信'),
  word('讯息', '消息'),
  word('数位', '数字', { never: /_(?:老师|专家|同志|领导|居民)|[这前后]_/ }),
  sure('人工智慧', '人工智能'),
  sure('云端计算', '云计算'),
  sure('云端运算', '云计算'),
  sure('智慧财产权', '知识产权'),
  word('相容', '兼容', { never: /不_/ }),
  weak('智慧', '智能', {
    only: /_(?:制造|装备|家居|终端|网联|机器人|穿戴|汽车|感知|语音|传感|硬件|工厂|车间|算法|客服|化|手机|电网|装置|设备)|(?:人工)_/,
  }),
  weak('资料', '数据', {
    only: /_(?:质量|安全|共享|要素|资源|资产|交易|采集|分析|开放|交换|标准|治理|平台|流通|存储|传输|处理|接口|互通|中心|赋能|驱动|跨境)|(?:政务|公共|海量|统计|监测|大|实时)_/,
  }),
  weak('使用者', '用户', { never: /(?:设备|器械|机械|房屋|土地|药品|产品|管理者|所有者、)_/ }),
  weak('储存', '存储', { only: /_(?:器|空间|能力)|(?:数据|云|信息)_/ }),
  weak('整合', '集成', { only: /(?:系统)_|_(?:电路|商|创新)/ }),
  weak('远端', '远程', { only: /_(?:医疗|教育|会诊|监控|诊疗|办公|视频|异地|服务|培训|控制)/ }),
  weak('即时', '实时', { only: /_(?:监测|监控|数据|更新|共享|动态|采集|传输|感知)/ }),
  weak('线上', '在线', { only: /_(?:监测|监控|审批|平台)/ }),
  weak('影片', '视频', { only: /(?:短|音|网络|监控|教学)_|_(?:监控|会议|直播|号)/ }),
  weak('互动', '交互', { only: /(?:人机)_/ }),
] as const satisfies readonly RegionalWord[]
