import type { Wordings } from './language.ts'

/** Why an edit was made, in words: every `reason` of every pass has its row here. */
export const REASONS = {
  'injected-reading': {
    zh: '删去插在单字后面的拼音',
    en: 'reading injected behind a character',
  },
  'corner-quote': { zh: '直角引号改为弯引号', en: 'corner quotes become curly quotes' },
  'regional-word': { zh: '港台词语改回大陆用语', en: 'a Taiwan or Hong Kong word becomes the mainland word' },
  'traditional-form': {
    zh: '繁体字或异体字改为简体字',
    en: 'a traditional or variant form becomes the simplified form',
  },
  breadcrumb: {
    zh: '网站的位置导航',
    en: 'breadcrumb of the site',
  },
  navigation: {
    zh: '网站导航、菜单或翻页链接',
    en: 'navigation, menu or paging link of the site',
  },
  'publication-line': {
    zh: '网页的发布时间与来源栏（已作为元数据保留）',
    en: 'publication bar of the page (kept as metadata)',
  },
  byline: {
    zh: '网页作者栏',
    en: 'byline of the page',
  },
  'editor-byline': {
    zh: '网页编辑、审核人员栏',
    en: 'editors of the page',
  },
  'view-counter': {
    zh: '浏览、访问次数',
    en: 'view counter',
  },
  'font-size-bar': {
    zh: '字号、打印、收藏等页面工具',
    en: 'font size, print and other page tools',
  },
  'share-bar': {
    zh: '分享按钮',
    en: 'share buttons',
  },
  copyright: {
    zh: '网站版权与备案信息',
    en: 'copyright and registration of the site',
  },
  disclaimer: {
    zh: '网站免责、转载与版权声明',
    en: 'disclaimer and reprint terms of the site',
  },
  'browser-upgrade': {
    zh: '浏览器版本提示',
    en: 'browser notice',
  },
  'contact-footer': {
    zh: '网站页脚的联系与主办信息',
    en: 'contacts and host of the site',
  },
  'app-download': {
    zh: '应用下载、二维码与推广',
    en: 'app downloads, codes to scan and promotion',
  },
  'related-links': {
    zh: '相关链接与推荐文章',
    en: 'related links',
  },
  'site-text': {
    zh: '网站框架内的其他文字',
    en: 'other text inside the frame of the site',
  },
  'seo-title': {
    zh: '搜索引擎垃圾标题',
    en: 'search-engine spam title',
  },
  adult: {
    zh: '色情垃圾信息',
    en: 'adult spam',
  },
  'gambling-footer': {
    zh: '赌博垃圾信息',
    en: 'gambling spam',
  },
  'gambling-title': {
    zh: '粘在正文前后的垃圾标题',
    en: 'spam title glued to the text',
  },
  'gambling-byline': {
    zh: '垃圾信息冒充的作者或来源',
    en: 'spam posing as author or source',
  },
  'link-run': {
    zh: '成串的垃圾链接',
    en: 'run of spam links',
  },
  'film-wrapper': {
    zh: '被劫持网站套在外面的影视页文字',
    en: 'film-page wrapper of a hijacked host',
  },
} as const satisfies Wordings
