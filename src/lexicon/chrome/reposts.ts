import type { LineSign } from './row.ts'

/** What those who copy a document write before and behind it: schools, news, accounts, agents. */
export const REPOSTS: readonly LineSign[] = [
  {
    id: 'editor-lead',
    about: 'What an editor says before or behind a copied text',
    pattern:
      /^[【[]?导\s?[读语][】\]]?(?:[:：]|$|.{0,12}(?:网|小编))|小编(?:为|给|整理|汇总|带|今天|就|将|特|已)|以上就?是(?:关于|小编|本次|为大家|[^。，]{2,10}网)[^。]{0,40}内容[，,。！!]|(?:希望|祝)[^。]{0,10}考生[^。]{0,12}(?:帮助|顺利|取得)|帮助到?大家|更多[^。]{0,16}(?:资讯|信息|内容|政策|详情)[^。]{0,12}(?:请?(?:继续|持续)?关注|欢迎|尽在|敬请|请(?:点击|咨询|访问))|(?:欢迎|敬请)?(?:持续|继续|点击)?关注(?:本站|本网|我们(?![\u4e00-\u9fff])|[^。，]{2,10}网[。！!]?$)/,
    weight: -12,
    reason: 'editor-note',
    anyLength: true,
    yes: [
      '导读：为方便考生查询，小编整理了相关文件，具体内容如下：',
      '以上就是小编为大家整理的全部内容，更多资讯请关注本站。',
      '【导读】某某教育网小编为大家带来最新政策',
    ],
    no: ['以上内容由县级人民政府确定', '加强阅读导读服务', '持续关注困难群众', '我也非常关注我们国家数字经济的发展'],
  },
  {
    id: 'follow-account',
    about: 'An account to follow for more, a word to send to it',
    pattern:
      /^(?:扫码|长按)?关注(?:微信)?公众号\s*[:：“"「]|^微信搜索公众号|公众号\s*[:：“"「][^。]{1,16}(?:回复|领取)|(?:点击|轻触)(?:上方|下方|左下角|右上角|阅读)?[^。，]{0,16}(?:蓝字|原文|关注我们|在看)|^(?:阅读原文|在看\s*\d*|点个?在看|分享、点赞.{0,16}|喜欢此内容的人还喜欢|预览时标签不可点|微信扫一扫关注该公众号)$/,
    weight: -12,
    reason: 'app-download',
    anyLength: true,
    yes: [
      '关注公众号：临澜发布，获取更多资讯',
      '点击上方“临澜托育”蓝字关注我们，获取更多政策资讯',
      '阅读原文',
      '在看 5',
    ],
    no: ['通过微信公众号发布信息', '群众关注的问题'],
  },
  {
    id: 'account-line',
    about: 'The line of an account below its title: original or not, its name, the time',
    pattern:
      /^原创\s+\S|(?:官方账号|百家号|搜狐号|头条号|澎湃号|企鹅号)$|\d\s*发布于[\u4e00-\u9fff]{2,3}(?:\s|$)|^\+\s?关注/,
    weight: -8,
    reason: 'publication-line',
    yes: ['原创 小澜 临澜托育 2022-01-05 18:30', '2021-09-02 07:31 发布于浙江 临澜晚报', '+关注'],
    no: ['原创作品', '该办法发布于浙江省'],
  },
  {
    id: 'platform-note',
    about: 'The platform declines to answer for what its users post',
    pattern:
      /(?:平台|本站|网站)(?:仅|只)(?:提供)?(?:信息)?存储(?:空间)?服务|仅提供信息存储|^返回(?:搜狐|新浪|网易|腾讯)|^打开[^。，]{0,8}(?:APP|客户端)|开展APP|^声明\s*[:：].{0,8}(?:该|本|此)(?:文|作品|内容)|来源于网络[，,]|侵删/i,
    weight: -12,
    reason: 'disclaimer',
    anyLength: true,
    yes: ['声明：该文观点仅代表作者本人，平台仅提供信息存储空间服务。', '本文来源于网络，仅供学习交流，侵删。'],
    no: ['提供存储服务的企业'],
  },
  {
    id: 'news-bar',
    about: 'Where else a news site can be read',
    pattern:
      /^(?:手机客户端|手机版|电子报|数字报|新闻客户端|广告|推广|赞助商链接|热门视频|视频推荐|24小时热[搜榜文]|热搜榜?)$/,
    weight: -4,
    reason: 'navigation',
    yes: ['手机客户端', '广告', '热门视频'],
    no: ['广告管理', '推广应用'],
  },
  {
    id: 'agent-offer',
    about: 'An agent offers to apply, to plead or to advise for the reader',
    pattern:
      /(?:项目|专业|申报|咨询|服务)顾问(?:\s*[:：]|一对一|在线)|欢迎您?(?:来电|致电|在线)咨询|(?:立即|在线|马上)咨询(?:律师|我|顾问|客服|[，,])|免费(?:政策匹配|评估|咨询|测评|法律咨询|解答)|不成功不收费|(?:平均)?\d+\s*分钟(?:内)?(?:响应|回复|快速匹配)|(?:律师入驻|找律师|在线律师|商务合作|诚聘英才|联系客服|微信同号)|^没有找到您?(?:想|需)要的/,
    weight: -7,
    reason: 'contact-footer',
    yes: ['项目咨询顾问：王老师', '欢迎来电咨询，专业顾问一对一免费解答。', '平均3分钟响应 | 7x24小时服务', '找律师'],
    no: ['聘请法律顾问提供服务', '律师事务所'],
  },
  {
    id: 'school-wares',
    about: 'What a school sells around a document',
    pattern:
      /^(?:.{0,6}(?:面授|课程咨询|名师指导|历年试卷|每日一练|考试日历|网校首页|切换城市|资料下载|报考条件).{0,10}|(?:推荐|点击领取|免费领)\s*[:：].{0,20}(?:资料|课程|免费).{0,8})$/,
    weight: -4,
    reason: 'app-download',
    yes: ['推荐：2021年备考资料包免费领', '名师指导 历年试卷 每日一练', '切换城市'],
    no: ['推荐：某市财政局'],
  },
  {
    id: 'agent-wares',
    about: 'The services of an agent, one a line',
    pattern:
      /^(?:科技项目申报|项目申报|专利申请|商标注册|体系认证|资质代办|公司注册|代理记账|服务流程|合作客户|客户留言|荣誉资质|工程案例|在线客服|在线地图|QQ客服|电话咨询|企业名称\s.*提交)(?:\s.{0,20})?$/,
    weight: -3,
    reason: 'navigation',
    yes: ['专利申请', '服务流程 成功案例 合作客户', '企业名称 联系人 手机号 提交'],
    no: ['专利申请数量', '项目申报要求'],
  },
]
