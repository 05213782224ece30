import type { LineSign } from './row.ts'

/** What serves the reader and not the text: viewers, players, accessibility bars, cookie notices, parts in English. */
export const READING_AIDS: readonly LineSign[] = [
  {
    id: 'viewer',
    about: 'Controls of a viewer for documents or of a player',
    pattern:
      /^(?:(?:文件|在线)预览|全屏|退出全屏|缩略图|文档属性.{0,2}|顺时针旋转|逆时针旋转|听新闻|听文章|语音朗读|自动缩放.*|实际大小.*|适合页[面宽].*|当前视图|打印 下载.*)$|^正在加载|^第\s*\d+\s*页\s*[，,/]?\s*共\s*\d+\s*页$|^\d{2}:\d{2}\s*\/\s*\d{2}:\d{2}$|不支持在线预览/,
    weight: -7,
    reason: 'reading-aid',
    yes: ['文件预览', '自动缩放 实际大小 适合页面', '正在加载文档 100%', '00:00 / 05:32'],
    no: ['全屏蔽室', '在线预约平台'],
  },
  {
    id: 'accessibility',
    about: 'The bar for readers who see or hear badly',
    pattern:
      /^(?:跳(?:转|过)到?.{0,12}|读屏专用|指读.{0,6}|配色.{0,12}|鼠标样式.{0,12}|辅助线.{0,10}|大字幕|重置.{0,8}|退出服务|适老化无障碍服务|语速.{0,8}|(?:网站|政府网站)(?:纠错|找错)|我要纠错|党政机关|继续访问|放弃)$|即将离开[^。]{2,40}(?:网站|是否继续)/,
    weight: -7,
    reason: 'reading-aid',
    yes: ['读屏专用', '跳转到主要内容区域', '您访问的链接即将离开“某某网站” 是否继续？'],
    no: ['党政机关办公用房', '继续访问贫困户'],
  },
  {
    id: 'cookies',
    about: 'A notice on cookies',
    pattern: /\bcookies?\b|^(?:接受|拒绝|同意)(?:所有|全部|并继续)?$/i,
    weight: -12,
    reason: 'cookie-notice',
    anyLength: true,
    yes: ['本网站使用Cookie，以改善您的浏览体验。', '接受所有Cookie', 'Accept all cookies'],
    no: ['拒绝执行的', '接受社会监督'],
  },
  {
    id: 'helpful',
    about: 'A question to the reader on the page',
    pattern:
      /^(?:这篇文章|本文|此页面?|本页|以上内容).{0,6}(?:对|是否)(?:您|你)?.{0,4}(?:有帮助|有用).{0,4}$|^有帮助\s+没帮助$|^订阅(?:我们的?.{0,8})?$|^请输入(?:您|你)的.{2,8}$/,
    weight: -6,
    reason: 'comment-area',
    yes: ['这篇文章对您有帮助吗？', '有帮助 没帮助', '请输入您的邮箱地址'],
    no: ['本文件', '订阅报刊'],
  },
  {
    id: 'english-frame',
    about: 'Navigation and notices in English',
    pattern:
      /^(?:(?:Skip to (?:main )?content|Home|About(?: us)?|News(?: (?:&|and) Events)?|Contact(?: us)?|Share(?: to)?|Back to top|Related (?:News|Articles|Posts)|Follow us.{0,20}|Accept(?: all)?|Privacy(?: Policy)?|Terms(?: of Use| of Service)?|Site\s?map|Search|Menu|Login|Sign (?:in|up)|Register|Links|More|Print|Download|Next|Previous|Prev|No more|Subscribe|Language|Policies|Details|THE END|END)\s*[:：|>»/·-]*\s*)+$|^(?:Previous|Prev|Next)\s*[:：]|^(?:Tel|Fax|E-?mail|Address|Add)\s*[:：]\s*|^We use\b/i,
    weight: -6,
    reason: 'navigation',
    yes: [
      'Skip to main content',
      'Home > Policies > Details',
      'Next: No more',
      'Privacy Policy | Terms of Use | Sitemap',
    ],
    no: ['Home Care Services', 'NEXT计划'],
  },
  {
    id: 'other-alphabet',
    about: 'A short line without one Chinese character or number: a name, a menu, a word in pinyin',
    pattern: /^[A-Za-z][A-Za-z &'.,-]{3,40}$/,
    weight: -1.5,
    reason: 'navigation',
    yes: ['LINLAN NORMAL UNIVERSITY', 'ZHENGCE FAGUI'],
    no: ['GB/T 9704', 'PM2.5'],
  },
  {
    id: 'greeting',
    about: 'Greetings, the date and the weather of the day',
    pattern:
      /^(?:您好[，,！!]?\s*)?(?:欢迎(?:您)?(?:访问|光临|来到|进入))|^(?:今天是)?\s*\d{4}年\d{1,2}月\d{1,2}日\s*星期[一二三四五六日天]$|(?:天气|多云|晴|阴|小雨)\s*[:：]?.{0,6}\d+\s*℃\s*[~～-]/,
    weight: -7,
    reason: 'navigation',
    yes: ['您好，欢迎光临某某有限公司官网！', '2022年11月3日 星期四', '本地天气：多云 12℃~20℃'],
    no: ['欢迎社会各界监督', '2021年6月18日'],
  },
  {
    id: 'law-database',
    about: 'What a database of laws offers beside a law',
    pattern:
      /^(?:法律法规|全文|标题|法规|政策|案例)检索$|^(?:引用本篇|本篇引用|被引用)的?.{0,12}篇$|^(?:本法规变迁史|法宝联想|相关(?:论文|案例|裁判文书|法条|判例)|试用申请|历史版本|修订沿革)$|会员专区|^(?:法律图书馆|法规库|法律数据库|政策(?:法规)?库|.{0,6}文件库)$/,
    weight: -6,
    reason: 'navigation',
    yes: ['法律法规检索', '本篇引用的法规 5 篇', '相关案例'],
    no: ['引用本标准时', '全文公开'],
  },
  {
    id: 'share-code',
    about: 'A code to share or open a page with',
    pattern:
      /^(?:打开|用|使用)?微信扫一扫.{0,16}$|^扫一扫.{0,12}$|^分享(?:[:：]|$)|^(?:文字|图片|视频|图文|专家|部门)解读$/,
    weight: -5,
    reason: 'share-bar',
    yes: ['打开微信扫一扫', '扫一扫分享本页', '分享：', '图片解读'],
    no: ['解读政策', '分享经济'],
  },
]
