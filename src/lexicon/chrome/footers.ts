import type { LineSign } from './row.ts'

/** The foot of a site: whom to call, who runs it, who was there. Contacts alone are weak, since notices name theirs too. */
export const FOOTERS: readonly LineSign[] = [
  {
    id: 'customer-service',
    about: 'A telephone for customers',
    pattern:
      /^.{0,8}(?:客服|售后|售前|招商|加盟|代理|订购|购买|报名)(?:服务)?(?:热线|电话|QQ|微信|邮箱|中心)\s*[:：]?|^(?:7\s*[×x*]\s*)?24\s*小时.{0,6}(?:热线|电话|服务|咨询)/,
    weight: -6,
    reason: 'contact-footer',
    yes: ['24小时客服电话:010-00000000', '招商热线：400-000-0000'],
    no: ['咨询电话：0571-00000000', '监督电话：12345'],
  },
  {
    id: 'service-line',
    about: 'A service line without a customer',
    pattern:
      /^(?:全国)?(?:免费|统一)?(?:服务|免费)热线\s*[:：]|^(?:热线|手机)(?:电话|号码)?\s*[:：]\s*[\d+]|^手机号码?\s*[:：]/,
    weight: -3,
    reason: 'contact-footer',
    yes: ['服务热线:400-123-4567', '手机号码:138-0000-0000'],
    no: ['服务热线建设', '手机用户'],
  },
  {
    id: 'company-address',
    about: 'The address of a company',
    pattern: /^(?:公司|厂家?|总部|店铺|门店)地址\s*[:：]/,
    weight: -5,
    reason: 'contact-footer',
    yes: ['公司地址:某省某市某路1号'],
    no: ['公司地址变更的'],
  },
  {
    id: 'mail-or-chat',
    about: 'An address for mail or chat',
    pattern: /^(?:电子)?(?:邮箱|邮件|信箱|E-?mail|QQ|QQ群|客服QQ|微信号?|传真|举报邮箱|投稿邮箱)\s*[:：]/i,
    weight: -1,
    reason: 'contact-footer',
    yes: ['电子邮箱:admin@example.com', 'QQ：10000', '投稿邮箱：a@b.cn'],
    no: ['邮箱管理'],
  },
  {
    id: 'postal-address',
    about: 'An address or postcode with its label',
    pattern: /^(?:联系)?(?:地\s*址|邮\s*编|邮政编码|网\s*址)\s*[:：]/,
    weight: -0.5,
    reason: 'contact-footer',
    yes: ['地址：某市某路1号 邮编：310000'],
    no: ['地址变更：由本人申请'],
  },
  {
    id: 'site-host',
    about: 'Who runs or supports the site',
    pattern: /^(?:网站)?(?:主办|承办|主管|协办|运维|运营|维护|管理|制作|建设)(?:单位|机构|方|部门)?\s*[:：]/,
    weight: -1.5,
    reason: 'contact-footer',
    yes: ['主办：某市人民政府办公室', '承办单位:某市大数据局'],
    no: ['主办券商', '承办单位负责'],
  },
  {
    id: 'site-support',
    about: 'Who built the site, its map and help',
    pattern:
      /^(?:技术支持(?:电话)?|网站(?:建设|制作|设计|维护|管理|地图|声明|简介|帮助))(?:单位)?\s*(?:[:：].{0,40})?$/,
    weight: -8,
    reason: 'contact-footer',
    yes: ['技术支持：某某科技有限公司', '网站地图'],
    no: ['技术支持体系', '网站建设情况和维护机制'],
  },
  {
    id: 'visitors',
    about: 'Counts of visitors',
    pattern:
      /^(?:您是)?第\s*\d+\s*位(?:访问|浏览|访客)|^(?:今日|昨日|总|累计|本站)(?:访问|浏览|点击)(?:量|人?次|数)?\s*[:：]?\s*\d*/,
    weight: -9,
    reason: 'view-counter',
    yes: ['您是第1024位访问者', '今日访问量：12'],
    no: ['第1位次', '总产量'],
  },
  {
    id: 'best-viewed',
    about: 'The screen for which a site is made',
    pattern: /(?:建议|最佳)(?:使用|浏览|采用|分辨率|效果)?[^。]{0,16}\d{3,4}\s*[*×xX]\s*\d{3,4}/,
    weight: -10,
    reason: 'browser-upgrade',
    yes: ['建议使用1024*768分辨率浏览本站'],
    no: ['规格为1200×600的板材'],
  },
]
