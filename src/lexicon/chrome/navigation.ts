import type { LineSign } from './row.ts'

/** Ways about a site: breadcrumbs, menus, links back, previous and next page. */
export const NAVIGATION: readonly LineSign[] = [
  {
    id: 'breadcrumb-label',
    about: 'A breadcrumb with its label',
    pattern: /^(?:[您你我]们?)?(?:现在|当前|目前|的|所在|所处)*位置(?:是|为)?\s*[:：>＞]/,
    weight: -12,
    reason: 'breadcrumb',
    yes: ['您的位置:首页 > 政策法规 > 正文', '当前位置：首页>>政务公开', '您现在所在的位置是：首页'],
    no: ['位置偏远的村', '地理位置：东经120度', '合理安排位置：靠近社区'],
  },
  {
    id: 'breadcrumb-chain',
    about: 'Names of channels chained by arrows, from the home page down',
    pattern:
      /^(?:[^。；，,;>＞»›]{0,12}[^\s。；，,;>＞»›])?首\s*页\s*[>＞»›→]|^[^。；，,;>＞»›]{1,16}(?:[>＞»›]{1,2}[^。；，,;>＞»›]{1,16}){2,8}$/,
    weight: -10,
    reason: 'breadcrumb',
    yes: ['首页> 天津区域> 宝坻> 正文', '网站首页 >> 通知公告', '政务公开 > 政策文件 > 正文'],
    no: ['关注首页设计', '浓度>5%', '3>2'],
  },
  {
    id: 'breadcrumb-pair',
    about: 'A channel and the one below it, or a chain with strokes from the home page',
    pattern: /^[\u4e00-\u9fff]{2,8}\s*[>＞»›]{1,2}\s*[\u4e00-\u9fff]{2,8}$|^首\s*页\s*[/／]\s*[\u4e00-\u9fff]/,
    weight: -5,
    reason: 'breadcrumb',
    yes: ['政策通知 > 市级政策', '首页 / 政策 / 文件库'],
    no: ['浓度>5%', '首页设计'],
  },
  {
    id: 'go-back',
    about: 'A link back, up or away',
    pattern:
      /^[【[(（]?\s*(?:返回|回到|回)\s*(?:列表|首页|顶部|上[一]?[页级层]|主页|目录页|网站首页|正文顶部)\s*[】\])）]?$|^(?:TOP|Top|置顶|关闭窗口|关闭本页|关闭页面|【关闭】)$/,
    weight: -9,
    reason: 'navigation',
    yes: ['返回列表', '回到顶部', '【返回首页】', '关闭窗口'],
    no: ['返回原籍', '回到岗位'],
  },
  {
    id: 'previous-next',
    about: 'A link to the previous or next article',
    pattern:
      /^[【[(（<«‹]*\s*(?:上|下|前|后)(?:一|1)?\s*(?:篇|条|页|章|则)(?:文章|新闻|信息|公告)?\s*[】\])）]?\s*(?:[:：]|$|没有了|无)/,
    weight: -12,
    reason: 'navigation',
    yes: ['上一篇:关于开展春季消防检查的通知', '下一篇:没有了', '下一页', '【上一条】：无'],
    no: ['下一步工作', '上一年度：', '下一条规定'],
  },
  {
    id: 'fold',
    about: 'A control that opens, folds or lists more',
    pattern:
      /^(?:折叠|展开|收起|展开全部|收起全文|阅读全文|查看全文|点击展开|查看\s*更多.{0,8}|加载更多|更多\s*[>＞»›+]*|\+?\s*更多|more\s*[>»+]*|MORE\s*[>»+]*|全部\s*[>＞»›]+)$/,
    weight: -6,
    reason: 'navigation',
    yes: ['折叠', '更多>>', '查看 更多免费题库', 'MORE+'],
    no: ['更多企业', '展开调查'],
  },
  {
    id: 'account',
    about: 'Sign in, sign up, search',
    pattern:
      /^(?:请?登[录陆]|(?:免费|用户|立即)?注册|登[录陆]\s*[/|丨]?\s*注册|用户登[录陆]|退出登录|忘记密码|搜索|站内搜索|高级搜索|请输入(?:关键[字词]|搜索内容).{0,6}|热门搜索|热搜词?)\s*[:：]?$/,
    weight: -6,
    reason: 'navigation',
    yes: ['登录 | 注册', '站内搜索', '请输入关键字'],
    no: ['注册地', '登录系统办理'],
  },
  {
    id: 'site-aids',
    about: 'Aids of a government site: reading aids, other scripts, mobile and RSS editions',
    pattern:
      /^(?:(?:网站|政府)?(?:无障碍(?:浏览|阅读|版|服务|模式)?|适老化?(?:版|模式)|长者(?:版|模式|助手|专区)|关怀(?:版|模式)|老年模式|繁[体體](?:版|中文)?|简体(?:版|中文)?|简|繁|English|EN|手机版|移动版|电脑版|RSS(?:订阅)?|设为首页|加入收藏|网站支持\s*IPv6|IPv6|智能问答|智能机器人)(?:\s*[|丨/·]?\s*|$))+$/i,
    weight: -8,
    reason: 'navigation',
    yes: ['无障碍浏览', '长者模式', '简体 | 繁体', '设为首页 加入收藏', '网站支持IPv6'],
    no: ['无障碍设施建设', '繁荣文化', '简报'],
  },
  {
    id: 'image-control',
    about: 'Controls of a picture show or player',
    pattern: /^(?:点击(?:查看|放大|播放|收听).{0,8}|播放|暂停|上一张|下一张|查看原图|!\[.{0,20}\]\(.{0,200}\))$/,
    weight: -6,
    reason: 'navigation',
    yes: ['上一张', '点击查看大图', '![](/Files261/2022-1/12/20220111035408758.jpg)'],
    no: ['1/3', '播放国歌仪式'],
  },
]
