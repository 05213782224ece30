import type { LineSign } from './row.ts'

/** What platforms put around what their users upload or write: document sharing, questions and answers, forums, blogs. */
export const PLATFORMS: readonly LineSign[] = [
  {
    id: 'shared-document',
    about: 'What a document-sharing site says of its wares: who uploaded them, how to read or fetch them',
    pattern:
      /(?:由|为|系)(?:会员|用户|网友|[^。，]{0,6}上传者)(?:分享|上传|贡献|整理)|(?:文档|资源|文件|下载)(?:内容)?[^。，,]{0,12}(?:版权)?(?:归|属于?)[^。]{0,8}(?:上传者|提供[者方]|原作者|作者)|本站(?:所有|全部|提供的?)?(?:资源|文档|资料|文件)|最多只能预览|(?:还剩|剩余)\s*\d+\s*页(?:未读)?|(?:下载|查看|阅读)(?:原文档|完整版|全文)[^。]{0,10}(?:浏览|内容|请|需)|^(?:侵权|版权)(?:申诉|投诉|举报)$|(?:网址|文库)水印|需要?(?:使用)?(?:OFFICE|WPS|PDF阅读器|Adobe)/i,
    weight: -12,
    reason: 'document-sharing',
    anyLength: true,
    yes: [
      '【某某方案】由会员分享，可在线阅读。',
      '1、本文档内容版权归属内容提供方。',
      '还剩8页未读，继续阅读',
      '2. 下载的文档，不会出现我们的网址水印。',
      '版权申诉',
    ],
    no: ['由会员单位推荐的代表参加', '文件由办公室负责下载'],
  },
  {
    id: 'membership',
    about: 'Membership, points and coupons of a platform',
    pattern:
      /^.{0,8}(?:VIP|SVIP|会员专享|下载特权|下载券|阅读券|金币|积分下载|会员特权|成为会员|开通会员|免费下载|文库客服).{0,16}$|^(?:升级|充值?|购买|开通|续费)\s*(?:VIP|会员)/i,
    weight: -6,
    reason: 'document-sharing',
    yes: ['VIP特权', '12下载券 下载文档', '开通VIP，畅享免费下载', '会员专享文档 下载特权'],
    no: ['协会会员代表大会', '积分落户管理办法'],
  },
  {
    id: 'sharing-buttons',
    about: 'Buttons and headings of a document-sharing site',
    pattern:
      /^(?:文档(?:中心|分类|大厅|详情|简介|描述|下载|分享)|资源(?:描述|简介|详情|分类|地图)|上传(?:文档|资料|文件|者)(?:赚钱|赚积分|其他文档|的其他文档)?|展开(?:阅读)?全文|继续阅读|转为其他格式|相关(?:文档|资源)|(?:(?:下载|收藏|分享|举报|相关|转发|打印|点赞|评论|投诉|反馈|纠错|预览)[\s|/]*)+)$/,
    weight: -6,
    reason: 'document-sharing',
    yes: ['资源描述', '展开阅读全文', '下载 相关 举报', '收藏 分享 举报', '上传文档赚钱'],
    no: ['/', '资源描述框架的要求', '举报电话：12345', '文档管理'],
  },
  {
    id: 'user-grade',
    about: 'Who gave a document and what readers think of it',
    pattern:
      /(?:贡献|上传|分享|提问|回答|发布|整理)于\s*\d{4}[-/.年]|^[\d.]+\s*分\s*[（(]|超过\d+%的(?:文档|用户)|^\d[\d.,]*\s*(?:万\s*)?人?(?:阅读|看过|浏览|下载|参与|安装|关注|在看)(?:\s|$)|\d+\s*人(?:看过|参与|赞同|觉得有用|安装)$|\d+(?:\.\d+)?万人安装$/,
    weight: -6,
    reason: 'document-sharing',
    yes: ['用户8xxxx51 贡献于 2019-12-20', '5.0 分 (超过99%的文档)', '866人看过', '1234阅读 56下载'],
    no: ['成立于2019年', '3分之1', '参与人数不少于20人'],
  },
  {
    id: 'question-site',
    about: 'Questions, answers and what is done with them',
    pattern:
      /^(?:最佳|其他|推荐|满意|全部|热心网友的?)(?:回答|答案)(?:\s*[（(]\d+[)）])?$|^(?:我要提问|我来答|问题首页|等待您来回答|追问|追答|换一换|我知道了|写回答|写下你的(?:评论|回答|想法).{0,3}|律师解析)$|^(?:悬赏分?|提问者|回答者|提问时间|解决时间|采纳时间)\s*[:：]|提问者对(?:于)?答案的评价|本回答由.{1,12}(?:推荐|提供|采纳)|^(?:赞同|有用|支持)\s*\d+\s+(?:反对|没用|踩)\s*\d*$/,
    weight: -7,
    reason: 'comment-area',
    yes: ['最佳答案', '其他回答（3）', '提问者对于答案的评价：谢谢', '赞同 12 反对 0'],
    no: ['答案公布后', '提问者应当遵守秩序'],
  },
  {
    id: 'comment-area',
    about: 'Comments of readers and the boxes for them',
    pattern:
      /^(?:我要|发表|发|写|查看|全部|热门|最新|网友|用户|文章|精彩)(?:的)?评[论价](?:区)?(?:\s*[（(]?\s*\d*\s*(?:条|人参与)?\s*[)）]?)?$|还没有评[论价]|抢(?:沙发|首赞)|^(?:评论|阅读|赞|点赞|在看|转载|收藏|喜欢|推荐|分享)\s*[（(]\s*\d+\s*[)）]|^写下(?:你|您)的.{0,8}$|网友(?:发言|评论|留言)(?:只|仅)?代表|^举报\s*[/|]\s*反馈$|^举报不良信息$/,
    weight: -6,
    reason: 'comment-area',
    yes: ['我要评论（0）', '还没有评论，快来抢沙发吧！', '阅读(88) 评论(0) 收藏(0)', '网友评论 0人参与'],
    no: ['评论工作', '发表评论员文章', '阅读推广'],
  },
  {
    id: 'forum-frame',
    about: 'The frame of a forum: floors, posts, points, software',
    pattern:
      /^(?:楼主|沙发|板凳|地板|\d+\s?(?:楼|#))$|只看该?(?:作者|楼主)|倒序浏览|^(?:发新帖|发帖|回帖|使用道具|快速回复|高级模式)(?:\s|$)|^回复\s+(?:支持|引用|举报|反对)|本帖最后由|回帖\s+登录|(?:登录|注册)后才(?:可以|能)(?:回帖|回答|评论|查看|下载|发帖)|^本版积分规则$|^(?:查看|回复|主题|帖子|积分|精华|威望)\s*[:：]?\s*\d+(?:\s|$)|Processed in \d|Archiver\s*\||^该用户(?:从未签到|已被)|楼主辛苦/i,
    weight: -8,
    reason: 'comment-area',
    yes: ['楼主', '回复 支持 反对', '您需要登录后才可以回帖 登录 | 立即注册', '主题 12 帖子 88 积分 256'],
    no: ['3楼会议室', '回复申请人', '积分管理办法'],
  },
  {
    id: 'powered-by',
    about: 'The software that runs the site',
    pattern: /^(?:Powered\s+by|Theme\s+by|Designed\s+by|Comsenz|Designed and powered)\b/i,
    weight: -10,
    reason: 'copyright',
    yes: ['Powered by Discuz! X3.4'],
    no: ['Powered vehicles'],
  },
  {
    id: 'blog-frame',
    about: 'The frame of a blog',
    pattern:
      /^.{1,16}的(?:博客|空间|主页|个人主页|专栏)$|^博文目录|^转载\s*[▼▽]?$|^已投稿到\s*[:：]|^(?:前|后)一篇\s*[:：]|^正文\s+字体大小|^喜欢\s*\d+\s/,
    weight: -6,
    reason: 'navigation',
    yes: ['小澜的博客', '博文目录 博文 图片 关于我', '正文 字体大小：大 中 小'],
    no: ['转载须经同意', '利用微博的传播'],
  },
  {
    id: 'tags',
    about: 'Tags and the shelf of an article',
    pattern:
      /^(?:(?:本文|文章|资讯|相关)?(?:标签|关键词|网址|链接|地址)|tags?|所属(?:分类|栏目)|文章分类|收录于(?:合集|话题)?|分类)\s*(?:[:：]|#)/i,
    weight: -4,
    reason: 'related-links',
    yes: ['标签： 杂谈', '本文标签：实验室废气处理', '收录于合集 #政策文件', '所属分类：行业新闻'],
    no: ['分类管理', '标签管理规定：'],
  },
  {
    id: 'app-page',
    about: 'The page of an app in a store',
    pattern:
      /^(?:应用截图|应用介绍|同类应用|下载地址|高速下载.{0,6}|普通下载|软件无法下载.{0,40}|立即安装|扫码下载.{0,6}|.{1,8}APP)$|^(?:系统要求|软件版本)\s*[:：]/,
    weight: -5,
    reason: 'app-download',
    yes: ['应用截图', '政策通APP', '系统要求：Android 5.0以上'],
    no: ['开发政务服务类手机移动APP平台', '下载地址变更'],
  },
]
