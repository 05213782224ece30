import type { Row } from './pattern.ts'

/**
 * Set phrases that stand in nearly every policy (套话): that two documents both have them does not show that one took them
 * from the other.
 */
export const FORMULAS: readonly Row[] = [
  {
    about: 'the guiding thought of a document',
    re: '以习近平新时代中国特色社会主义思想为指导|(?:高举|坚持)中国特色社会主义伟大旗帜|以习近平同志为核心的党中央',
    yes: ['以习近平新时代中国特色社会主义思想为指导'],
    no: ['以婴幼儿健康成长为主线'],
  },
  {
    about: 'congresses and plenary sessions whose spirit is carried out',
    re: '(?:全面|深入|认真)?(?:学习)?(?:宣传)?(?:贯彻)?(?:落实)?党的[一二三四五六七八九十]{1,3}大(?:(?:和|以及|、)?[一二三四五六七八九十]+届[一二三四五六七八九十中、]{1,20}全会)*精神',
    yes: ['全面贯彻落实党的十九大和十九届二中、三中、四中、五中全会精神', '深入贯彻党的二十大精神'],
    no: ['贯彻国务院办公厅文件精神'],
  },
  {
    about: 'decisions carried out, layouts and overall plans',
    re: '(?:全面|深入|认真)?贯彻落实党中央、国务院(?:的)?(?:重大)?决策部署|统筹推进[“"]五位一体[”"]总体布局|协调推进[“"]四个全面[”"]战略布局|坚持以人民为中心的发展思想|立足新发展阶段|(?:完整、?准确、?全面)?贯彻新发展理念|(?:加快)?构建新发展格局',
    yes: ['贯彻落实党中央、国务院决策部署', '坚持以人民为中心的发展思想'],
    no: ['贯彻落实市委、市政府要求'],
  },
  {
    about: 'that a document has been approved and is to be carried out',
    re: '(?:已经)?[^，。]{0,12}(?:同意|研究同意)，现(?:予以?)?印发给你们，请(?:结合实际)?(?:认真)?(?:贯彻|组织)?(?:执行|实施|落实)',
    yes: ['已经市政府同意，现印发给你们，请认真贯彻执行'],
    no: ['现就有关事项通知如下'],
  },
  {
    about: 'titles of documents, which two documents must word alike when both name them',
    re: '《[^《》\\n]{2,80}》(?:[（(〔][^（）()\\n]{2,30}[）)〕])?',
    yes: ['《国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见》（国办发〔2019〕15号）'],
    no: ['国办发〔2019〕15号'],
  },
]
