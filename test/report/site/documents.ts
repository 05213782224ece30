import { diff, documentOf, pageFromBytes, restorePage, shippedPacks } from '../../../src/index.ts'
import type { Site } from '../../../src/report/site/site.ts'
import type { Ledger } from '../../../src/text/ledger.ts'
import { type Witness, witnessOf } from '../../../src/witness/witness.ts'

const PLACES = [
  ...[
    '杭州',
    '宁波',
    '温州',
    '嘉兴',
    '湖州',
    '绍兴',
    '金华',
    '衢州',
    '舟山',
    '台州',
    '丽水',
    '南京',
    '无锡',
    '徐州',
    '常州',
  ],
  ...[
    '苏州',
    '南通',
    '扬州',
    '镇江',
    '泰州',
    '济南',
    '青岛',
    '淄博',
    '烟台',
    '潍坊',
    '济宁',
    '泰安',
    '威海',
    '日照',
    '临沂',
  ],
]

/** A plan as a city might publish it, with numbers of its own; the first document is the nation's. */
export function planText(index: number): string {
  const national = index === 0
  const name = PLACES[(index - 1) % PLACES.length]
  const place = national ? '国务院' : `${name}市人民政府`
  const number = national ? '国办发〔2019〕15号' : `${name?.slice(0, 1)}政办发〔${2020 + (index % 3)}〕${index + 3}号`
  const level = (base: number) => base + (index % 7)
  return `${place}办公厅关于促进3岁以下婴幼儿照护服务发展的实施意见
${number}
各区、县（市）人民政府，市政府各部门：
为促进婴幼儿照护服务发展，经研究，现提出如下意见。
一、工作目标
到2022年，每千人口拥有3岁以下婴幼儿托位数达到${2 + (index % 5) / 10}个，婴幼儿健康管理率达到${level(85)}%以上。
到2025年，每千人口拥有3岁以下婴幼儿托位数达到${4 + (index % 6) / 10}个，婴幼儿健康管理率达到${level(90)}%以上，普惠性托位占比达到${level(55)}%。
二、主要任务
（一）加强对家庭婴幼儿照护的支持。全面落实产假政策，鼓励用人单位采取灵活安排工作时间等积极措施，为婴幼儿照护创造便利条件。（牵头单位：市卫生健康委；责任单位：市人力社保局、市总工会）
（二）规范发展多种形式的照护服务机构。${index % 4 === 1 ? '' : '鼓励幼儿园开设托班，招收2至3岁的幼儿。'}对新建的普惠性托位，每个托位给予一次性建设补助${8000 + (index % 5) * 1000}元。（牵头单位：市${index % 2 ? '教育局' : '发展改革委'}；责任单位：市财政局）
${index % 3 === 2 ? '' : '（三）推进医育结合。基层医疗卫生机构为婴幼儿照护服务机构提供膳食营养、疾病防控等指导。（责任单位：市卫生健康委）\n'}三、保障措施
（一）加强组织领导。各级人民政府要把婴幼儿照护服务纳入经济社会发展规划，建立部门协同机制。
（二）加强监督管理。落实安全管理主体责任，确保婴幼儿安全。
${place}办公厅
${2020 + (index % 3)}年${(index % 12) + 1}月${(index % 28) + 1}日
`
}

/** A document made of a page, as a site takes it. */
export interface Made {
  readonly witness: Witness
  readonly ledger: Ledger
}

/** Read, restore and extract a page. */
export async function made(text: string, id: string): Promise<Made> {
  const result = restorePage(await pageFromBytes(Buffer.from(text), { file: `${id}.txt`, id }))
  const document = { ...documentOf(result), id }
  return { witness: witnessOf(document, result.ledger.clean, result.tree), ledger: result.ledger }
}

/** Plans of one national and many city documents. */
export async function plans(count: number): Promise<readonly Made[]> {
  const all: Made[] = []
  for (let index = 0; index < count; index++) all.push(await made(planText(index), `plan-${index}`))
  return all
}

/** A site of documents, compared as the command compares them. */
export function siteOf(documents: readonly Made[], more: Partial<Site> = {}): Site {
  const packs = shippedPacks()
  const witnesses = documents.map(({ witness }) => witness)
  return {
    comparison: diff(witnesses, { packs }),
    witnesses,
    ledgerOf: async id => (documents.find(({ witness }) => witness.id === id) as Made).ledger,
    leftOut: [],
    title: null,
    language: 'zh',
    ...more,
  }
}

const HOSTILE = `</title></script></style></textarea><script>window.owned = 1</script><img src=x onerror="window.owned = 1"><a href="javascript:window.owned = 1">点</a><svg onload="window.owned = 1"><base href="https://example.org/">'"><iframe src="https://example.org/"></iframe>{{constructor}}\u202e\u2028`

/** Documents every string of which is hostile: titles, quotes, indicators, bodies, ids, the page itself. */
export async function hostileSite(): Promise<Site> {
  const documents = await plans(3)
  const poisoned = documents.map(({ witness, ledger }, index): Made => {
    const id = `${HOSTILE}/../../${index}`
    const kept = ['kind', 'role', 'comparator', 'form', 'level', 'status', 'severity', 'unit', 'sha256', 'issuedDate']
    const document = JSON.parse(JSON.stringify(witness.document), function (this: object, key, value) {
      const isId = key === 'id' && !('indicator' in this || 'assignments' in this || 'amount' in this)
      return typeof value === 'string' && !kept.includes(key) && !isId && !/^[TRS]\d+$/.test(value) ? HOSTILE : value
    })
    const raw = `${HOSTILE}\n${ledger.raw}`
    const step = { pass: 'spam', edits: [{ start: 0, end: HOSTILE.length + 1, insert: '', reason: 'navigation' }] }
    const made = {
      ...witness,
      id,
      document: { ...document, id, metadata: { ...document.metadata, publishedDate: null } },
    }
    return {
      witness: made,
      ledger: {
        raw,
        clean: ledger.raw === witness.clean ? ledger.clean : ledger.clean,
        steps: [step, ...ledger.steps],
      },
    }
  })
  return siteOf(poisoned, {
    title: HOSTILE,
    leftOut: [{ file: HOSTILE, reason: { id: 'json-broken', values: { file: HOSTILE, detail: HOSTILE } } }],
  })
}
