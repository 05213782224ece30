/** What a stuffed brand ends in: with a name before it, it is a brand wherever it stands. */
export const BRAND_TAILS: readonly string[] = [
  '(?:体育|娱乐|棋牌|电竞|彩票|竞技|国际|游戏|影视|直播)?(?:APP|app|App)(?:官网|下载|官方|登录|注册)?',
  '(?:体育|娱乐|棋牌|电竞|彩票|博彩|竞技|国际|游戏|真人)[·.]?(?:官方)?(?:官网|网站|平台|网址|入口|登录|注册|下载|「中国」|\\(中国\\)|（中国）)(?:官方网站|官网|登录|入口)?',
  '(?:官网|官方网站|官方平台)(?:入口|登录|下载|首页)',
  '(?:贵宾会|贵宾厅|娱乐城|赌城|百家乐|六合彩)(?:官网|平台|APP|app)?',
  '(?<=[A-Za-z0-9])(?:体育|娱乐|电竞|棋牌)(?![\\u3400-\\u9fff]{0,2}(?:平台|网|APP|app))',
]

/** What honest names end in as well: such a brand shows by its sentence alone. */
export const SITE_TAILS: readonly string[] = ['(?:官网|官方网站|官方平台)']

/** Addresses of sites, as watermarks have them. */
export const WATERMARK =
  '(?:[Ww]{3}\\.)?[A-Za-z][A-Za-z0-9-]{2,20}\\.(?:[Cc][Oo][Mm]|CN|[Nn][Ee][Tt]|[Cc][Cc]|[Vv][Ii][Pp]|[Tt][Oo][Pp]|[Xx][Yy][Zz])(?![A-Za-z0-9/@.-])'
