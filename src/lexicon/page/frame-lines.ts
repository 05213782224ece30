/** A line that only the frame of a web page has, as it reads without white space. */
export interface FrameLine {
  readonly about: string
  readonly pattern: RegExp
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/**
 * Buttons, counters and notices that stand on pages of news sites, forums and platforms, beside those of
 * `lexicon/chrome/`, which serve plain text too: here a line is known to be an element of its own.
 */
export const FRAME_LINES: readonly FrameLine[] = [
  {
    about: 'Buttons of reading and replying',
    pattern:
      /^[【[]?(?:举报|投诉|回复|回帖|引用|点赞|赞|踩|关注|已关注|\+关注|加关注|收藏|转发|转载|复制链接|展开|收起|展开全[文部]|展开剩余\d+%|阅读全文|查看全文|查看更多|加载更多|查看原图(?:\d+[KM])?|播放视频|我来答|抢首赞|写评论|发表评论|我要评论|网友评论|最新评论|热门评论|全部评论|评论区?|只看(?:该|此)作者|只看楼主|倒序(?:浏览|看帖)|返回搜狐|字号|分享|打印|关闭|TOP)[】\]]?(?:[（(]?\d+[)）]?)?[>»]*$/i,
    yes: ['举报', '回复(3)', '赞12', '展开全文', '展开剩余60%', '【打印】', '查看原图264K'],
    no: ['回复意见', '关注民生', '赞助单位', '收藏品管理办法', '举报电话：12345'],
  },
  {
    about: 'Buttons and counters in a row, with who wrote the post and when before them',
    pattern:
      /^[^，。；：:、]{0,12}?(?:(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?)?(?:(?:回答|提问|我来答|点赞|赞同|赞|不?喜欢|反对|踩|顶|收藏|分享|转发|转载|举报|评论|回复|引用|关注|浏览|阅读|播放)(?:数|量)?[:：]?(?:\d[\d.]*万?)?(?:次|人)?[|·]?){2,}$/,
    yes: [
      '赞33不喜欢',
      '点赞12收藏分享举报',
      '赞同36评论4',
      '热心市民老张赞同5评论',
      '社保小助手2022-06-18回答赞同36评论4',
      '匿名用户2022-06-18浏览5321我来答',
    ],
    no: ['加强宣传，及时回复', '评论', '回复率达到100%', '阅读推广活动', '做好群众留言回复评论工作'],
  },
  {
    about: 'Headings over answers',
    pattern:
      /^(?:(?:最佳|推荐|精选|其他|其它|全部|更多|网友|专业)(?:答案|回答|解答)|\d{1,4}(?:个|条)回答)(?:[（(]\d+[)）])?[:：]?$/,
    yes: ['最佳答案', '其他回答（1）', '3个回答'],
    no: ['专业解答政策', '答案公布', '回答问题'],
  },
  {
    about: 'Hash tags',
    pattern: /^(?:#[^#，。；]{2,15}#?){1,12}$/,
    yes: ['#农村供水#青川', '#优化营商环境#'],
    no: ['#', '3#楼改造'],
  },
  {
    about: 'Invitations to an app',
    pattern: /^(?:打开|下载|进入|前往).{0,8}(?:APP|客户端)(?:阅读|查看|观看|，|$)/i,
    yes: ['打开APP阅读全文', '下载新闻客户端', '前往某某APP查看'],
    no: ['下载应用需经用户同意。', '打开局面'],
  },
  {
    about: 'When a post was written, and its floor',
    pattern:
      /^(?:发[表布]于[：:]?\d{2,4}[-/]|.{0,12}\d{4}-\d{1,2}-\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?\|?(?:只看|回复|楼主|沙发|\d+[楼#]))/,
    yes: ['发表于2023-6-109:30|只看该作者', '发布于2024-05-1816:56', '网友甲2023-06-0109:30只看该作者'],
    no: ['发布于1998年前的文件', '2023-2025年工作计划'],
  },
  {
    about: 'Disclaimers below an article',
    pattern: /^[（(【[*※]*(?:(?:免责|特别|平台|版权|郑重|转载|本站|本网)?声明|Notice)[】\]]?[：:].{10,400}$/i,
    yes: ['特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。', '免责声明：本网转载内容不代表本网观点。'],
    no: ['声明：', '申请人声明材料真实有效。'],
  },
]
