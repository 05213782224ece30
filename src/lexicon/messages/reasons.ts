import type { Wordings } from './language.ts'

/** Why an edit was made, in words: every `reason` of every pass has its row here. */
export const REASONS = {
  adult: {
    zh: '色情垃圾信息',
    en: 'adult spam',
  },
  'app-download': {
    zh: '应用下载、二维码与推广',
    en: 'app downloads, codes to scan and promotion',
  },
  'blank-beside-mark': { zh: '删去标点旁的空格', en: 'blank beside a full-width mark' },
  'blank-line': { zh: '空行', en: 'empty line' },
  breadcrumb: {
    zh: '网站的位置导航',
    en: 'breadcrumb of the site',
  },
  'broken-line': { zh: '句子被断成几行', en: 'sentence broken over lines' },
  'broken-title': { zh: '标题被断成几行', en: 'title broken over lines' },
  'browser-upgrade': {
    zh: '浏览器版本提示',
    en: 'browser notice',
  },
  bullet: { zh: '行首的项目符号', en: 'bullet before a line' },
  byline: {
    zh: '网页作者栏',
    en: 'byline of the page',
  },
  'byte-slip': {
    zh: '恢复因丢失一个字节而错位的 GBK 文字',
    en: 'GBK text restored that had slipped by a lost byte',
  },
  'censored-word': { zh: '恢复被星号屏蔽的字', en: 'character masked by an asterisk, restored' },
  'comma-before-mark': { zh: '删去标点前多余的逗号', en: 'stray comma in front of a mark' },
  comment: { zh: '网页源码中的注释', en: 'a comment in the source' },
  'comment-area': { zh: '评论、问答与论坛的框架', en: 'frame of comments, answers and forums' },
  'contact-footer': {
    zh: '网站页脚的联系与主办信息',
    en: 'contacts and host of the site',
  },
  'cookie-notice': { zh: 'Cookie 提示', en: 'cookie notice' },
  copyright: {
    zh: '网站版权与备案信息',
    en: 'copyright and registration of the site',
  },
  'corner-quote': { zh: '直角引号改为弯引号', en: 'corner quotes become curly quotes' },
  decoration: { zh: '删去夹在文中的装饰符号', en: 'decorative symbols behind a word' },
  disclaimer: {
    zh: '网站免责、转载与版权声明',
    en: 'disclaimer and reprint terms of the site',
  },
  'document-number': { zh: '发文字号的年份用六角括号，内部不空格', en: 'the year of a document number stands in 〔〕' },
  'document-sharing': { zh: '文档分享站的说明与按钮', en: 'notes and buttons of a document-sharing site' },
  'editor-byline': {
    zh: '网页编辑、审核人员栏',
    en: 'editors of the page',
  },
  'editor-note': { zh: '转载者的导读与结语', en: 'what an editor wrote before or behind the text' },
  embedded: { zh: '嵌入的图形、视频、网页', en: 'an embedded picture, video or page' },
  entity: { zh: '字符实体改为它所代表的字符', en: 'a character reference becomes its character' },
  'exotic-space': { zh: '特殊空格改为普通空格', en: 'an exotic space becomes a space' },
  'film-wrapper': {
    zh: '被劫持网站套在外面的影视页文字',
    en: 'film-page wrapper of a hijacked host',
  },
  'font-size-bar': {
    zh: '字号、打印、收藏等页面工具',
    en: 'font size, print and other page tools',
  },
  'form-control': { zh: '表单控件里的文字', en: 'text of a form control' },
  'full-width-letter': { zh: '全角数字、字母改为半角', en: 'full-width digits and letters become ASCII' },
  'gambling-byline': {
    zh: '垃圾信息冒充的作者或来源',
    en: 'spam posing as author or source',
  },
  'gambling-footer': {
    zh: '赌博垃圾信息',
    en: 'gambling spam',
  },
  'gambling-title': {
    zh: '粘在正文前后的垃圾标题',
    en: 'spam title glued to the text',
  },
  'half-width-mark': { zh: '中文里的半角标点改为全角', en: 'a half-width mark in Chinese text becomes full-width' },
  hidden: { zh: '读者看不到的隐藏文字', en: 'text that no reader of the page sees' },
  indent: { zh: '行首或行尾的空白', en: 'white space at the edge of a line' },
  'injected-reading': {
    zh: '删去插在单字后面的拼音',
    en: 'reading injected behind a character',
  },
  invisible: { zh: '删去不可见字符', en: 'invisible character' },
  'line-break': { zh: '换行符统一', en: 'line breaks become one kind' },
  'link-run': {
    zh: '成串的垃圾链接',
    en: 'run of spam links',
  },
  'lost-blank': {
    zh: '由不间断空格变成的问号',
    en: 'a question mark that a no-break space became',
  },
  'mark-form': { zh: '标点的变体改为标准形式', en: 'a variant form of a mark becomes the standard one' },
  markdown: { zh: '删去 Markdown 标记', en: 'a mark of Markdown' },
  markup: { zh: '标签等标记', en: 'markup' },
  'metadata-box': {
    zh: '索引号、发文字号等信息表（已作为元数据保留）',
    en: 'the box of index number, document number and the like, kept as metadata',
  },
  mojibake: {
    zh: '用错编码读出的乱码还原',
    en: 'text restored that was read in a wrong encoding',
  },
  navigation: {
    zh: '网站导航、菜单或翻页链接',
    en: 'navigation, menu or paging link of the site',
  },
  'outside-main-content': { zh: '不属于正文区域', en: 'outside the main content' },
  'page-number': { zh: '页码', en: 'page number' },
  'publication-line': {
    zh: '网页的发布时间与来源栏（已作为元数据保留）',
    en: 'publication bar of the page (kept as metadata)',
  },
  radical: { zh: '部首码位、兼容汉字改为通用汉字', en: 'a radical or compatibility form becomes the character' },
  'reading-aid': { zh: '阅读器、播放器与无障碍工具', en: 'viewer, player or accessibility bar' },
  'regional-word': { zh: '港台词语改回大陆用语', en: 'a Taiwan or Hong Kong word becomes the mainland word' },
  'related-links': {
    zh: '相关链接与推荐文章',
    en: 'related links',
  },
  'repeated-mark': { zh: '删去重复的标点', en: 'repeated mark' },
  'repeated-paragraph': { zh: '重复的段落', en: 'paragraph given twice' },
  'repeated-title': { zh: '重复的标题', en: 'title given twice' },
  'ruby-reading': { zh: '注音标记（ruby）里的读音', en: 'a reading given as ruby annotation' },
  script: { zh: '脚本、样式', en: 'script or style sheet' },
  'seo-title': {
    zh: '搜索引擎垃圾标题',
    en: 'search-engine spam title',
  },
  'restored-by-person': {
    zh: '按人工核定的结果恢复原词',
    en: 'the official word that a person confirmed',
  },
  'share-bar': {
    zh: '分享按钮',
    en: 'share buttons',
  },
  'shredded-title': { zh: '插在标点后面的标题碎片', en: 'piece of the title put behind a mark' },
  'site-text': {
    zh: '网站框架内的其他文字',
    en: 'other text inside the frame of the site',
  },
  'spun-word': {
    zh: '把伪原创工具替换的词恢复为公文用语',
    en: 'a word that a spinning tool wrote becomes the official word again',
  },
  'straight-quote': { zh: '直引号改为弯引号', en: 'straight quotes become curly quotes' },
  'stray-blank': { zh: '字间多余的空格', en: 'stray blank between characters' },
  solicitation: { zh: '夹带的招揽：联系方式和所推销的东西', en: 'solicitation: a contact and what it sells' },
  'stuffed-brand': { zh: '塞进句子的推广品牌', en: 'brand stuffed into a sentence' },
  'stuffed-keyword': {
    zh: '删去伪原创工具塞进句子的关键词',
    en: 'keyword that a spinning tool stuffed into a sentence',
  },
  tag: { zh: '删去残留的网页标签', en: 'leftover markup' },
  'template-residue': { zh: '删去模板残留和图片代码', en: 'an unfilled template slot or image code' },
  'traditional-form': {
    zh: '繁体字或异体字改为简体字',
    en: 'a traditional or variant form becomes the simplified form',
  },
  'trailing-blank': { zh: '删去行尾空白', en: 'blanks at the end of a line' },
  'turned-quote': { zh: '引号方向更正', en: 'a quotation mark turned the wrong way' },
  'view-counter': {
    zh: '浏览、访问次数',
    en: 'view counter',
  },
  watermark: { zh: '塞进句子的网址水印', en: 'address stuffed into a sentence' },
  'white-space': { zh: '源码排版用的空白', en: 'white space that lays out the source' },
} as const satisfies Wordings
