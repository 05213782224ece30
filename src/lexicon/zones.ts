/**
 * What zones are called that a committee administers (开发区、新区、园区): no units of administration (行政区划), though they
 * make rules of their own.
 */
export const ZONE_WORDS: readonly string[] = [
  '开发区',
  '经开区',
  '高新区',
  '新区',
  '新城',
  '工业区',
  '园区',
  '示范区',
  '试验区',
  '保税区',
  '度假区',
  '合作区',
  '管理区',
  '港区',
  '科学城',
]

/** How the committee is called that stands behind the name of a zone. */
export const ZONE_COMMITTEES: readonly string[] = ['管理委员会', '管委会', '管委', '党工委', '工委']

/** State-level new areas (国家级新区) that lie in no one city, or are run like one, with the code of their province. */
export const NEW_AREAS: Readonly<Record<string, string>> = {
  雄安新区: '130000',
  西咸新区: '610000',
  两江新区: '500000',
  天府新区: '510000',
  贵安新区: '520000',
  赣江新区: '360000',
  湘江新区: '430000',
  滇中新区: '530000',
}

/** A province in all but name: it lies in 新疆维吾尔自治区 and has a budget and statistics of its own. */
export const CORPS = { name: '新疆生产建设兵团', within: '650000' } as const
