import type { Wordings } from './language.ts'

/** How the units of records are shown; a unit without a row is shown as it is. */
export const UNIT_WORDS: Wordings = {
  percent: { zh: '%', en: '%' },
  'percentage-point': { zh: '个百分点', en: 'percentage points' },
  'places-per-1000': { zh: '个', en: 'places' },
  multiple: { zh: '倍', en: 'times' },
  yuan: { zh: '元', en: 'yuan' },
  usd: { zh: '美元', en: 'US dollars' },
  sqm: { zh: '平方米', en: 'm²' },
  day: { zh: '天', en: 'days' },
  hour: { zh: '小时', en: 'hours' },
  'person-times': { zh: '人次', en: 'person-times' },
  'other:sqkm': { zh: '平方公里', en: 'km²' },
  'other:mu': { zh: '亩', en: 'mu' },
  'other:hectare': { zh: '公顷', en: 'hectares' },
  'other:year': { zh: '年', en: 'years' },
  'other:month': { zh: '个月', en: 'months' },
  'other:week': { zh: '周', en: 'weeks' },
  'other:minute': { zh: '分钟', en: 'minutes' },
  'other:working-day': { zh: '个工作日', en: 'working days' },
  'other:kilometre': { zh: '公里', en: 'km' },
  'other:metre': { zh: '米', en: 'm' },
  'other:tonne': { zh: '吨', en: 'tonnes' },
  'other:tonne-coal-equivalent': { zh: '吨标准煤', en: 'tonnes of coal equivalent' },
  'other:kilogram': { zh: '公斤', en: 'kg' },
  'other:kilowatt': { zh: '千瓦', en: 'kW' },
  'other:kilowatt-hour': { zh: '千瓦时', en: 'kWh' },
  'other:cubic-metre': { zh: '立方米', en: 'm³' },
  'other:microgram-per-cubic-metre': { zh: '微克/立方米', en: 'µg/m³' },
  'other:gigabit-per-second': { zh: 'Gbps', en: 'Gbps' },
  'other:flops': { zh: 'FLOPS', en: 'FLOPS' },
  'other:teu': { zh: '标箱', en: 'TEU' },
  'other:degree-celsius': { zh: '℃', en: '°C' },
  'other:year-of-age': { zh: '岁', en: 'years of age' },
}

/** How a level stands to its number. */
export const COMPARATOR_SIGNS: Readonly<Record<'gte' | 'gt' | 'eq' | 'lte' | 'lt' | 'approx', string>> = {
  gte: '≥',
  gt: '＞',
  eq: '',
  lte: '≤',
  lt: '＜',
  approx: '约',
}
