import { DOCUMENT_KINDS } from '../document-kinds.ts'
import type { LineSign } from './row.ts'

const KINDS = DOCUMENT_KINDS.join('|')

/** Signs that a line belongs to an official document. */
export const DOCUMENT_SIGNS: readonly LineSign[] = [
  {
    id: 'article-mark',
    about: 'An article of a law: what it forbids may sound like a site’s terms',
    pattern: /^第[一二三四五六七八九十百零\d]{1,5}[条章节]/,
    weight: 20,
    anyLength: true,
    yes: ['第三十三条 使用测绘成果，未经同意不得擅自转载。'],
    no: ['第三方', '条款'],
  },
  {
    id: 'outline-mark',
    about: 'An outline number at the start: 一、 （一） 1. 第三条',
    pattern:
      /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百零\d]{1,5}[条章节编部款项]|\d{1,2}[.．、﹒](?!\d)|[①-⑳])/,
    weight: 4,
    yes: ['一、总体要求', '（二）扩大服务供给', '(3)加强监管', '1﹒重点发展', '第十条 本办法', '2．优化'],
    no: ['1.5万元', '一方面', '第三方'],
  },
  {
    id: 'document-number',
    about: 'A document number',
    pattern: /[〔[（(„【﹝][12]\d{3}[〕\])）‟】﹞]\s*(?:第)?\s*\d{1,5}\s*号|^第\s*\d{1,5}\s*号$/,
    weight: 7,
    yes: ['杭政办函〔2021〕2号', '临政办发„2024‟17号', '第707号'],
    no: ['（2023）', '12号线'],
  },
  {
    id: 'addressee',
    about: 'Those whom a document addresses',
    pattern:
      /^(?:各|市|省|区|县|国务院|有关|机关|你|局|委|[^\s：:。，]{2,12}(?:人民政府|委员会|厅|局|委|办公室|街道办事处|公司|单位)[、,，:：])[^。；]{0,120}[:：]$/,
    weight: 6,
    yes: ['各区、县(市)人民政府,市政府各部门、各直属单位:', '市教育局：', '各市、县人民政府：'],
    no: ['来源：', '各类机构要加强管理。'],
  },
  {
    id: 'document-title',
    about: 'The title of a document',
    pattern: new RegExp(
      `关于[^。]{2,80}(?:的|之)(?:${KINDS})[)）]?[:：]?$|^[^。；？?！!]{6,60}(?:${KINDS})(?:[（(][^（()）]{2,16}[)）])?[:：]?$`,
    ),
    weight: 4,
    yes: ['关于开展全国婴幼儿照护服务示范城市创建活动的通知', '诸暨市3岁以下婴幼儿照护服务发展工作实施方案'],
    no: ['关于我们', '免费下载'],
  },
  {
    id: 'title-part',
    about: 'The start of a title that runs on in the next line',
    pattern:
      /^.{4,24}(?:人民政府|办公厅|办公室|委员会|委|局|厅|部)(?:办公厅|办公室)?(?:关于|印发).{0,30}$|^关于.{4,40}$/,
    weight: 3,
    yes: ['天津市宝坻区人民政府办公室关于', '关于促进3岁以下婴幼儿照护服务'],
    no: ['关于我们', '关于本站'],
  },
  {
    id: 'signature',
    about: 'The name of an organ, alone in its line',
    pattern:
      /^[\u4e00-\u9fff、 　]{2,40}(?:人民政府|办公厅|办公室|委员会|发展改革委|卫生健康委|改革委|健康委|法院|检察院|代表大会|常务委员会|党委|党组|党支部|工会|协会|集团|银行|大学|学院|中心|[局厅部委院署司处会])(?:[（(][^（()）]{2,12}[)）])?$/,
    weight: 3,
    yes: ['杭州市人民政府办公厅', '国家卫生健康委', '某市财政局'],
    no: ['公司动态', '热门资讯'],
  },
  {
    id: 'date-of-document',
    about: 'A date as documents write it, alone in its line',
    pattern:
      /^[12]\d{3}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$|^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/,
    weight: 4,
    yes: ['2021年1月5日', '二〇一八年十二月二十九日'],
    no: ['2021-01-13 00:00:00', '2021年'],
  },
  {
    id: 'attachment',
    about: 'An attachment or the note that names it',
    pattern: /^附\s*[件表图录]?\s*[\d一二三四五六七八九十]*\s*(?:[:：.．、]|$|\s)/,
    weight: 4,
    yes: ['附件：1.某某名单', '附件2', '附件：', '附 件 1'],
    no: ['附近居民', '附加条件'],
  },
  {
    id: 'publicity-note',
    about: 'The note on the publicity of a document',
    pattern:
      /^[（(]?(?:此件|本件|此文)?(?:公开|依申请公开|主动公开|不予?公开)(?:发布|属性|方式|形式)?[)）]?$|^[（(].{0,12}(?:此件|公开(?:形式|方式|属性)).{0,16}[)）]$/,
    weight: 7,
    yes: ['（此件公开发布）', '(信息公开形式:主动公开)', '（此件主动公开）'],
    no: ['政务公开', '公开透明'],
  },
  {
    id: 'copies',
    about: 'Whom copies go to, and the printing note',
    pattern: /^(?:抄\s*[送报]|主\s*送|主题词|分\s*送)\s*[:：]|印发$/,
    weight: 4,
    yes: ['抄送：市委各部门', '某市人民政府办公室 2021年1月5日印发'],
    no: ['抄写', '印发通知'],
  },
  {
    id: 'responsible',
    about: 'Bodies and their tasks',
    pattern:
      /^[（(【]?(?:责任|牵头|配合|完成|主管|实施|联系)(?:单位|部门|人|时限|处室|方式|电话)\s*[:：]|^(?:组\s*长|副组长|成\s*员|主\s*任|副主任)\s*[:：]/,
    weight: 3,
    yes: ['（责任单位：市卫生健康委）', '组  长：俞　越　　副市长', '联系人：某某'],
    no: ['责任重大', '负责人'],
  },
  {
    id: 'sentence',
    about: 'A sentence with its stop',
    pattern: /^.{11,}[。；;]|，.{4,}[。；]$/,
    weight: 5,
    yes: ['外商投资托育机构是否适用本办法，适用。', '本实施方案自2021年1月1日起施行。'],
    no: ['立即领取', '2025年备考方案,供你选!'],
  },
  {
    id: 'long-sentence',
    about: 'A sentence longer than a site’s own sentences are',
    pattern: /^.{24,}[。；;]/,
    weight: 5,
    yes: ['市场监管局负责营利性照护服务机构的注册登记，并及时完成机构登记信息推送。'],
    no: ['每天更新，不要错过。'],
  },
  {
    id: 'cited-title',
    about: 'A title in book marks',
    pattern: /《[^《》]{4,80}》/,
    weight: 2,
    yes: ['根据《浙江省托育机构设置标准》'],
    no: ['根据规定'],
  },
  {
    id: 'table-row',
    about: 'A row with its cells between tabs',
    pattern: /\S\t+\S/,
    weight: 3,
    yes: ['指标\t2020年\t2021年'],
    no: ['\t2020年'],
  },
  {
    id: 'table-value',
    about: 'A value as cells hold it',
    pattern:
      /^[\s<>≥≤＞＜约]*[+-]?[\d.,，]+\s*(?:%|％|‰|元|万元|亿元|个|家|人|张|项|平方米|年|月|公里|吨|℃)?(?:以上|以下|左右|底|末)?$/,
    weight: 1,
    yes: ['90%', '0.96', '2020年', '1,200万元'],
    no: ['三天', 'A1'],
  },
]
