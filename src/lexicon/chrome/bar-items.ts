import { BOX_LABELS } from '../page/labels.ts'

/** What an entry of a page's information bar tells; `metadata` is a fact of the document that keeps its label. */
export type BarFact = 'publishedDate' | 'origin' | 'author' | 'editor' | 'views' | 'metadata'

/** Labels of the bar between a title and its text, and how telling they are when they stand alone. */
export interface BarLabel {
  readonly reason: string
  readonly fact?: BarFact
  /** Whether the label with a value is enough for a line of its own to be a bar. */
  readonly alone: boolean
  readonly labels: readonly string[]
}

/** Labels of the box above a document in a library of policies. */
const BOX_ONLY: readonly string[] = [
  ...BOX_LABELS.filter(({ core }) => core).map(({ label }) => label),
  '标题',
  '主题词',
  '名称',
  '有效期',
]

export const BAR_LABELS: readonly BarLabel[] = [
  {
    reason: 'publication-line',
    fact: 'publishedDate',
    alone: true,
    labels: [
      '发布时间',
      '发布日期',
      '发表时间',
      '发表日期',
      '发布于',
      '上传时间',
      '录入时间',
      '公开日期',
      '更新时间',
      '更新日期',
      '上网时间',
    ],
  },
  {
    reason: 'publication-line',
    fact: 'publishedDate',
    alone: false,
    labels: ['日期', '时间', '信息时间', '发布', '更新', '更新于', 'Date', 'Posted'],
  },
  {
    reason: 'publication-line',
    fact: 'origin',
    alone: true,
    labels: [
      '来源',
      '信息来源',
      '文章来源',
      '稿件来源',
      '新闻来源',
      '消息来源',
      '稿源',
      '信息提供',
      '供稿单位',
      '供稿',
    ],
  },
  {
    reason: 'publication-line',
    fact: 'origin',
    alone: false,
    labels: ['发布者', '发布人', 'Source'],
  },
  {
    reason: 'byline',
    fact: 'author',
    alone: false,
    labels: ['作者', '文章作者', '撰稿', '记者', '通讯员', '摄影', 'Author'],
  },
  {
    reason: 'editor-byline',
    fact: 'editor',
    alone: true,
    labels: ['责任编辑', '责编', '网络编辑', '网站编辑', '本文编辑', '信息录入', '录入者', '上传者', '小编'],
  },
  {
    reason: 'editor-byline',
    fact: 'editor',
    alone: false,
    labels: [
      '编辑',
      '录入',
      '校对',
      '审核',
      '审稿',
      '初审',
      '复审',
      '终审',
      '一审',
      '二审',
      '三审',
      '监制',
      '签发',
      '编审',
    ],
  },
  {
    reason: 'view-counter',
    fact: 'views',
    alone: true,
    labels: [
      '浏览次数',
      '浏览量',
      '浏览数',
      '浏览人数',
      '阅读次数',
      '阅读量',
      '阅读数',
      '点击数',
      '点击量',
      '点击次数',
      '点击率',
      '访问次数',
      '访问量',
      '人气',
      '查看次数',
      'Views',
      'Hits',
    ],
  },
  {
    reason: 'view-counter',
    alone: false,
    labels: ['浏览', '阅读', '点击', '评论', '评论数', '点赞', '下载次数', '收藏数'],
  },
  {
    reason: 'font-size-bar',
    alone: true,
    labels: ['字体', '字号', '字体大小', '字号大小', '文字大小', '视力保护色', '视力保护', '背景色'],
  },
  {
    reason: 'document-sharing',
    alone: true,
    labels: [
      '上传人',
      '上传用户',
      '文档编号',
      '文档格式',
      '文档页数',
      '文档大小',
      '文档热度',
      '文档分类',
      '资源格式',
      '资源大小',
      '下载积分',
      '所需积分',
      '下载权限',
      '会员价',
    ],
  },
  {
    reason: 'document-sharing',
    alone: false,
    labels: ['格式', '页数', '所属分类', '文章分类', '大小', '文件格式', '文件大小', '文件名', '版本'],
  },
  {
    reason: 'metadata-box',
    fact: 'metadata',
    alone: true,
    labels: ['索引号', '信息索引号', '组配分类', '时效性', '效力级别', '法规类别'],
  },
  { reason: 'metadata-box', fact: 'metadata', alone: false, labels: BOX_ONLY },
  { reason: 'share-bar', alone: true, labels: ['分享到', '分享至', '分享本页', '分享本文', '转发到'] },
  { reason: 'share-bar', alone: false, labels: ['分享'] },
]

/** Buttons of the bar; those marked `alone` are one even by themselves. */
export interface BarButton {
  readonly reason: string
  readonly alone: boolean
  readonly buttons: readonly string[]
}

export const BAR_BUTTONS: readonly BarButton[] = [
  {
    reason: 'share-bar',
    alone: true,
    buttons: ['分享按钮', '分享到朋友圈', '复制链接', '分享到微信', '分享到微博', '一键分享', '分享本页'],
  },
  {
    reason: 'share-bar',
    alone: false,
    buttons: [
      '分享',
      '微信',
      '微博',
      '新浪微博',
      '腾讯微博',
      '朋友圈',
      'QQ空间',
      'QQ好友',
      'QQ',
      '人人网',
      '豆瓣',
      '百度贴吧',
      '微信好友',
      '转发',
    ],
  },
  {
    reason: 'font-size-bar',
    alone: true,
    buttons: [
      '打印本页',
      '打印此页',
      '打印本文',
      '打印文章',
      '我要打印',
      '收藏本页',
      '加入收藏',
      '保存本页',
      '大字体',
      '小字体',
      '中字体',
      '关闭窗口',
      '关闭本页',
      '我要纠错',
    ],
  },
  {
    reason: 'font-size-bar',
    alone: false,
    buttons: [
      '打印',
      '关闭',
      '收藏',
      '保存',
      '推荐',
      '纠错',
      '大号',
      '中号',
      '小号',
      '特大',
      '超大',
      '默认',
      '放大',
      '缩小',
      '大',
      '中',
      '小',
      'A+',
      'A-',
      'A',
      'T+',
      'T-',
      'T|T',
      'T',
      '次',
      '导出',
      '下载',
      '语音播报',
      '朗读',
      '听全文',
    ],
  },
]
