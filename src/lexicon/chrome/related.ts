import type { LineSign } from './row.ts'

/** Headings of lists of links: the lines after such a heading that read as titles go with it. */
export const LINK_HEADINGS: readonly LineSign[] = [
  {
    id: 'related-heading',
    about: 'The heading of a list of other articles',
    pattern:
      /^[【[\s]*(?:相关|推荐|热门|最新|延伸|精彩|更多|热点|精选|同类|往期|栏目|本周|本月|今日|24小时)(?:的)?(?:阅读|链接|文章|新闻|资讯|推荐|报道|稿件|内容|话题|标签|回顾|排行|热点|热文|头条|搜索|栏目|专题|解读|信息)(?:排行)?\s*[:：]?\s*[】\]]?\s*(?:更多|MORE|[>＞»])*$|^(?:猜您喜欢|猜你喜欢|为您推荐|为你推荐|大家都在看|你可能(?:还)?(?:喜欢|感兴趣).{0,6}|看过本文的人还看过|阅读排行|点击排行|热门标签|热点推荐|延伸阅读|相关政策解读)\s*[:：]?$/,
    weight: -6,
    reason: 'related-links',
    yes: ['相关链接：', '猜你喜欢', '热门文章', '【相关阅读】', '点击排行'],
    no: ['相关政策', '最新成果', '相关附件'],
  },
  {
    id: 'friend-links',
    about: 'Links to befriended sites',
    pattern:
      /^(?:友情|友好|常用|相关)链接\s*(?:[:：].*)?$|^(?:国务院部门|各省市|省内|市级部门|区县|本省|本市).{0,8}(?:网站|政府网)(?:链接|群)?$|^-{2,}.{2,14}(?:网站|链接)-{2,}$/,
    weight: -9,
    reason: 'related-links',
    yes: ['友情链接：', '国务院部门网站', '----省政府部门网站----'],
    no: ['常用药品', '本市电子政务网'],
  },
]

/** Entries of lists of links. */
export const LINK_ENTRIES: readonly LineSign[] = [
  {
    id: 'dated-title',
    about: 'A title with the date of its page behind or before it, as lists of articles have it',
    pattern:
      /^[•·●▪◆■]?\s*.{8,60}?\s*[[(（【]?(?:20\d\d[-/.年])?(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])[\])）】]?$/,
    weight: -4,
    reason: 'related-links',
    yes: ['关于开展春季消防检查的通知 2024-03-01', '· 我市召开托育工作推进会 [03-15]'],
    no: ['诸暨市2021-2025年目标', '关于开展检查的通知'],
  },
]
