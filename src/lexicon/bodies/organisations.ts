import { bodyTable } from './body.ts'

/**
 * Party organs, congresses, courts, mass organisations, and the governments themselves.
 * One a line: id | usual name | stems | names | stems of merged bodies with the year they ended.
 */
export const ORGANISATIONS = bodyTable(`
all-china-federation-of-trade-unions | 总工会 |  | 总工会 工会 工会组织 各级工会
armed-police | 武装警察部队 |  | 武警部队 武警支队 武警总队
city-investment-group | 城市建设投资集团 |  | 城投集团 城投公司 城市投资集团 国资集团 交投集团 建投集团
communist-youth-league | 共青团 |  | 共青团 团委 团市委 团省委 团区委 团县委 团中央 共青团中央 共青团组织 共青团市委 共青团省委 共青团区委 共青团县委
county-government | 县级人民政府 |  | 区人民政府 区政府 县人民政府 县政府 各区政府 各县政府 各区人民政府 各县人民政府 各区县人民政府 各区县政府 各县区政府 各县区人民政府 各县市区政府 各县市区人民政府 各区、县市政府 区县政府 区县人民政府 县级人民政府 各县（市、区）人民政府 各县（市、区）政府 各区县（自治县）人民政府 各区县（自治县）政府 各区、县（市）人民政府 各区、县（市）政府 各区（县）人民政府 各区（县）政府 各县（区）人民政府 各县（区）政府 各县级人民政府 旗人民政府 各区市县人民政府 各市（县、区）人民政府 各区（市）政府 各区（市）人民政府 各市、县（市、区）人民政府 市县人民政府 各市县人民政府 各市县政府 县区政府 县（市、区）人民政府 县（市、区）政府 各市（县）、区人民政府 各市、县（区）人民政府
court | 人民法院 |  | 人民法院 法院 中级人民法院 高级人民法院 最高人民法院 中级法院 高院 中院
cppcc | 政治协商会议 |  | 政协 政协办公厅 政协办公室 政协办
cyberspace-administration | 互联网信息办公室 |  | 网信办 委网信办 互联网信息办公室 网信部门 网络安全和信息化委员会办公室
democratic-parties | 民主党派 |  | 民主党派 各民主党派
departments-concerned | 有关部门 |  | 有关部门 相关部门 各有关部门 各相关部门 各部门 有关单位 相关单位 各有关单位 各相关单位 相关职能部门 有关职能部门 各职能部门 直有关部门 直有关单位 直相关部门 直各部门 直各有关部门 政府有关部门 政府相关部门 政府各部门 相关部门和单位 有关部门和单位 行业主管部门 主管部门 各行业主管部门 各级各部门 成员单位 各成员单位 登记机关
development-zone | 开发区管理委员会 |  | 开发区管委会 经开区管委会 高新区管委会 新区管委会 管委会 园区管委会 各开发区管委会 自贸区管委会 经济技术开发区管委会 高新技术产业开发区管委会 管理委员会 各功能区管委会 功能区管委会 新区管理委员会 自由贸易试验区管委会
disabled-federation | 残疾人联合会 |  | 残联 残疾人联合会
discipline-supervision | 纪委监委 |  | 纪委监委 纪委 监委 纪检监察机关 纪检监察组 监察委员会 纪律检查委员会 监察局 监察部门
electric-utility | 供电企业 |  | 供电公司 电力公司 供电局 供电企业 电力企业 国家电网 国网公司
family-planning-association | 计划生育协会 |  | 计生协 计划生育协会 计生协会
federation-of-industry-commerce | 工商业联合会 |  | 工商联 工商业联合会
federation-of-literary-art | 文学艺术界联合会 |  | 文联 文学艺术界联合会
federation-of-overseas-chinese | 归国华侨联合会 |  | 侨联 归国华侨联合会
federation-of-social-science | 社会科学界联合会 |  | 社科联 社会科学界联合会 社科院 社会科学院
gas-utility | 供气企业 |  | 燃气公司 燃气集团 供气企业 燃气企业
governments | 各级人民政府 |  | 各级政府 各级人民政府 地方各级人民政府 地方人民政府 各地 地方政府 各级党委政府
institutional-organisation | 机构编制委员会办公室 |  | 编办 委编办 机构编制委员会办公室 机构编制部门 编制部门 编委办 编委办公室 机构编制委员会
municipal-government | 市级人民政府 |  | 市人民政府 市政府 各市人民政府 各市政府 设区市人民政府 各设区市人民政府 各设区市政府 地级市人民政府 州人民政府 州政府 各地级以上市人民政府 各市州人民政府 各市（州）人民政府 市级人民政府 各市、州人民政府 盟行政公署 各市（州）政府 各地市人民政府
next-generation-committee | 关心下一代工作委员会 |  | 关工委 关心下一代工作委员会
organisation-department | 党委组织部 |  | 组织部 委组织部 组织部门 老干部局 委老干部局 人才办 委人才办
party-committee-office | 党委办公厅（室） |  | 委办公厅 委办公室 委办 党委办公室 中央办公厅 中办
party-school | 党校 |  | 委党校 党校 行政学院
peoples-congress | 人民代表大会 |  | 人大 人大常委会 人民代表大会 人民代表大会常务委员会 人大办
political-legal-commission | 党委政法委员会 |  | 委政法委 政法委 政法委员会 政法机关 政法部门
procuratorate | 人民检察院 |  | 人民检察院 检察院 检察机关 最高人民检察院
propaganda-department | 党委宣传部 |  | 委宣传部 宣传部 宣传部门 文明办 委文明办 新闻办 委精神文明办 精神文明办
provincial-government | 省级人民政府 |  | 省人民政府 省政府 自治区人民政府 自治区政府 各省人民政府 各省、自治区、直辖市人民政府 直辖市人民政府 省级人民政府 省级政府 各省（区、市）人民政府 各省级人民政府 各省（自治区、直辖市）人民政府
red-cross | 红十字会 |  | 红十字会
rural-work-leading-group | 党委农村工作办公室 |  | 委农办 农办 委农村工作办公室 委农工办 委农工委
science-association | 科学技术协会 |  | 科协 科学技术协会
social-work-department | 党委社会工作部 |  | 委社会工作部 社会工作部 委社工部
township-government | 乡镇人民政府、街道办事处 |  | 镇人民政府 乡人民政府 乡镇人民政府 乡镇政府 镇政府 乡政府 街道办事处 街道办 各镇人民政府 各乡镇人民政府 各乡镇政府 各街道办事处 乡镇 街道 镇街 镇乡 乡镇街道 乡镇（街道） 镇乡（街道） 镇（街道） 街道（乡镇） 街镇 各镇街 各乡镇（街道） 各镇（街道） 各镇乡（街道） 各街道 各街镇 各乡镇街道 街道（镇） 各街道（镇） 乡镇人民政府（街道办事处） 乡镇（街道）政府 镇（乡）人民政府 各镇（乡）人民政府
united-front | 党委统战部 |  | 委统战部 统战部 统战部门
utilities | 公用企业 |  | 供水、供电、供气企业 水电气企业 公用事业公司 公用企业
village-committee | 村（居）民委员会 |  | 村委会 居委会 村民委员会 居民委员会 村（居）委会 村（居）民委员会 村（社区） 社区居委会 社区
water-utility | 供水企业 |  | 供水公司 水务集团 自来水公司 供水企业 城投水务
womens-federation | 妇女联合会 |  | 妇联 妇女联合会 妇联组织 各级妇联 妇女儿童工作委员会 妇儿工委 妇女儿童工作委员会办公室 妇儿工委办
working-committee-on-ageing | 老龄工作委员会 |  | 老龄办 老龄委 老龄工作委员会 老龄工作委员会办公室 老龄事业发展中心
`)
