import type { LineSign } from './row.ts'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

/** What a site says about itself and its rights: copyright, registration, disclaimers, browser notices. */
export const NOTICES: readonly LineSign[] = [
  {
    id: 'copyright',
    about: 'The copyright line',
    pattern: /copy\s?right|©|&copy;|all\s+rights?\s+reserved|版权所有(?![者人权])|版权为.{1,20}所有$/i,
    weight: -12,
    reason: 'copyright',
    yes: ['Copyright © 2015-2024 临澜信息网 版权所有', '版权所有：某市人民政府', '© 2023 某公司'],
    no: ['软件版权所有者', '著作权人'],
  },
  {
    id: 'registration',
    about: 'Numbers under which a site is registered',
    pattern: new RegExp(
      `[${PROVINCES}]\\s?ICP\\s?[备证]|ICP\\s?[备证](?:案号?)?[\\s:：]*\\d|公网安备|网站标识码|政府网站标识|网监备案|(?:增值电信业务经营|互联网新闻信息服务|信息网络传播视听节目)许可证(?:编?号)?\\s*[:：]?\\s*[A-Za-z京津沪浙粤\\d]`,
    ),
    weight: -12,
    reason: 'copyright',
    yes: ['冀ICP备2021019242号-2', '浙公网安备33010002000000号', '网站标识码：3301000000'],
    no: ['ICP许可管理', '办理备案'],
  },
  {
    id: 'disclaimer-heading',
    about: 'The heading of a disclaimer',
    pattern:
      /^(?:特别|重要|郑重|转载|本[站网]|版权)?(?:版权|免责|侵权|转载|权利)(?:与|及|和)?(?:版权|免责|转载|侵权)?(?:声明|说明|提示|公告|通知)\s*(?:[:：]|$)/,
    weight: -12,
    reason: 'disclaimer',
    yes: ['版权与免责声明', '免责声明:本文仅代表作者个人观点', '版权声明：', '转载声明'],
    no: ['侵权责任', '免责条款'],
  },
  {
    id: 'views-not-ours',
    about: 'The views are the author’s, not the site’s',
    pattern:
      /(?:仅|只)(?:为|是)?代表(?:原)?(?:作者|发布者)(?:个人|本人)?(?:的)?(?:观点|立场|看法)|与本[网站刊][^。]{0,6}无关|不代表本[网站刊平]|不代表[^。]{0,12}(?:赞同|认同)(?:其|该)?(?:观点|内容)|赞同其观点和对其真实性负责/,
    weight: -12,
    reason: 'disclaimer',
    anyLength: true,
    yes: ['免责声明:本文仅代表作者个人观点，与本网无关。', '并不代表本网赞同其观点和对其真实性负责'],
    no: ['代表的观点', '与本网格化管理有关'],
  },
  {
    id: 'reprint-terms',
    about: 'Terms for reprinting',
    pattern:
      /凡(?:是)?(?:本[网站刊])?(?:[^。，,]{0,6})注明[^。]{0,6}来源|(?:未经|未征得)(?:本[网站刊公][^。，,]{0,8})?(?:书面)?(?:授权|许可|同意|允许)[^。]{0,24}(?:转载|摘编|镜像)|转载(?:请|须|应|时请|时须)(?:务必)?注明|(?:如|若)(?:本[网站])?转载|转载目的在于|版权(?:均|皆|归|属)[^。]{0,12}(?:所有|专属|本[网站]|作者)|(?:来源|转载)(?:自|于)(?:互联网|网络)/,
    weight: -12,
    reason: 'disclaimer',
    anyLength: true,
    yes: [
      '一、凡注明来源为"天津在线"的所有作品文字、图片，版权均属天津在线。',
      '未经本网书面授权,不得进行一切形式的下载、转载或建立镜像。',
      '转载请注明出处',
      '四、转载声明:如本网转载作品涉及版权等问题',
    ],
    no: ['未经许可擅自经营的', '版权归属登记'],
  },
  {
    id: 'infringement-contact',
    about: 'Whom to tell about an infringement',
    pattern:
      /(?:如有|若有|如|若|涉及)(?:涉及)?(?:侵犯?了?(?:您|你)?的?(?:版|著作|知识产)?权|侵权)[^。]{0,16}(?:联系|告知|通知|来电|来函|删除)|(?:登载|刊登|发布|转载)(?:此|本)文(?:只|仅|旨在)?为?|不(?:用于|作)任何商业(?:目的|用途)|(?:请|并请)(?:自行)?核实相关内容|不(?:作|做)任何(?:保证|承诺)|视为放弃相关权利/,
    weight: -12,
    reason: 'disclaimer',
    anyLength: true,
    yes: ['如有侵权，请及时联系我们删除：a@b.com', '登载此文只为提供信息参考，并不用于任何商业目的。'],
    no: ['如有侵权行为，依法处理', '涉及侵权纠纷的'],
  },
  {
    id: 'browser-notice',
    about: 'A notice that the reader’s browser is too old',
    pattern:
      /浏览器(?:的)?版本(?:过|太|较)[低旧老]|(?:您|你)?(?:的|使用的)浏览器(?:不支持|已过时|未开启|禁用)|(?:建议|倡议|请)(?:您|你)?(?:及时|尽快)?(?:升级|更换|更新|使用|换用|下载)[^。]{0,16}(?:Internet Explorer|IE\s?\d+|Chrome|谷歌浏览器|内核浏览器|最新浏览器)[^。]{0,40}(?:浏览|访问|体验|效果)|浏览器[^。]{0,8}(?:出现|产生|显示|看到)(?:该|此|这个|本)提示|(?:切换|调整)(?:至|到|为)极速(?:模式|形式)/,
    weight: -12,
    reason: 'browser-upgrade',
    anyLength: true,
    yes: [
      '当前浏览器版本过低，建议升级到Internet Explorer 9及以上版本',
      '若您当前使用的浏览器为QQ浏览器仍出现该提示，请切换至极速模式。',
      '您的浏览器不支持JavaScript',
      '建议使用Chrome浏览器访问以获得最佳浏览体验',
    ],
    no: ['浏览器插件开发', '通过浏览器登录省政务服务网'],
  },
]
