import { posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shortLabel } from '../../../src/report/site/charts/short-label.ts'
import { innerSvg } from '../../../src/report/site/charts/svg.ts'
import { fileNames } from '../../../src/report/site/documents.ts'
import { siteFiles } from '../../../src/report/site/pages.ts'
import { paged } from '../../../src/report/site/paging.ts'
import type { Site } from '../../../src/report/site/site.ts'
import { wordingBeside } from '../../../src/report/site/wording-difference.ts'
import { hostileSite, plans, siteOf } from './documents.ts'

/** A document with one target, of the same level as others made so. */
function levelled<One extends Site['witnesses'][number]>(witness: One): One {
  const [first] = witness.document.targets
  if (!first) return witness
  const target = { ...first, indicator: { id: null, text: '健康管理率' }, year: 2025, value: 90, unit: 'percent' }
  return { ...witness, document: { ...witness.document, targets: [target] } }
}

async function filesOf(site: Site): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for await (const { path, content } of siteFiles(site)) {
    expect(files.has(path), path).toBe(false)
    files.set(path, content)
  }
  return files
}

/** Addresses of a page's links, and the pages and fragments that they lead to. */
function links(path: string, page: string): readonly { readonly to: string; readonly fragment: string }[] {
  return [...page.matchAll(/\shref="([^"]*)"/g)].flatMap(([, address = '']) => {
    if (address === 'data:,') return []
    const [file = '', fragment = ''] = address.split('#')
    return [{ to: file === '' ? path : posix.join(posix.dirname(path), file), fragment }]
  })
}

function brokenLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map(
    Array.from(files, ([path, page]) => [path, new Set(Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id))]),
  )
  return Array.from(files, ([path, page]) =>
    links(path, page)
      .filter(({ to, fragment }) => !ids.get(to) || (fragment !== '' && !ids.get(to)?.has(fragment)))
      .map(({ to, fragment }) => `${path} → ${to}#${fragment}`),
  ).flat()
}

describe('a site', () => {
  let site: Site
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    site = siteOf(await plans(6))
    files = await filesOf(site)
  }, 60_000)

  test('has every page in both languages, and a first page in its own', () => {
    const below = (language: string) =>
      [...files.keys()].filter(path => path.startsWith(`${language}/`)).map(path => path.slice(3))
    expect(below('en')).toEqual(below('zh'))
    for (const page of ['index', 'indicators', 'responsibilities', 'subsidies', 'clauses', 'reuse', 'search']) {
      expect(files.has(`zh/${page}.html`), page).toBe(true)
    }
    expect(files.get('index.html')).toContain('<html lang="zh-CN">')
    expect(files.get('en/index.html')).toContain('<html lang="en">')
  })

  test('has no link that leads nowhere, nor an id twice on a page', () => {
    expect(brokenLinks(files)).toEqual([])
    for (const [path, page] of files) {
      const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id)
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([])
    }
  })

  test('leads from each cell of the indicators to the words that it is read from', () => {
    const page = files.get('zh/indicators.html') as string
    for (const { id, document } of site.witnesses) {
      for (const [number, { evidence }] of document.targets.entries()) {
        expect(page).toContain(`href="documents/${id}.html#r${number}"`)
        const text = files.get(`zh/documents/${id}.html`) as string
        const marked = text.slice(text.indexOf(`id="r${number}"`)).match(/<mark[^>]*>([^<]*)/)?.[1] as string
        expect(evidence[0]?.quote.startsWith(marked) || marked.startsWith(evidence[0]?.quote as string)).toBe(true)
      }
    }
  })

  test('says wordings of one text once, and leads to each from the heat map', () => {
    const page = [...files.values()].find(one => one.includes('与第一条文字相同：')) as string
    const articles = page.match(/<blockquote lang="zh">[^<]*<\/blockquote>/g) ?? []
    expect(new Set(articles).size).toBe(articles.length)
  })

  test('says a level that all documents share instead of drawing it', async () => {
    const same = (await plans(3)).map(({ witness, ledger }) => ({ witness: levelled(witness), ledger }))
    const page = (await filesOf(siteOf(same))).get('zh/indicators-charts.html') as string
    expect(page).toContain('<p>3 份文件都是 2025 90%。</p>')
    expect(page).not.toContain('role="img"')
  })

  test('calls indicators, topics and bodies by their English names on English pages', () => {
    const heads = ['indicators', 'responsibilities', 'responsibilities-bodies', 'clauses'].map(name => {
      const page = files.get(`en/${name}.html`) as string
      return page
        .match(/<th scope="row(?:group)?"[^>]*>.*?<\/th>/gs)
        ?.filter(head => /[a-z ]{4,} <span class="wording"/.test(head))
    })
    for (const found of heads) expect(found?.length).toBeGreaterThan(2)
  })

  test('is the same each time', async () => {
    const again = await filesOf(siteOf(await plans(6)))
    expect([...again.keys()]).toEqual([...files.keys()])
    for (const [path, page] of files) expect(again.get(path) === page, path).toBe(true)
  })

  test('asks for nothing and allows nothing but its own script and style', () => {
    for (const [path, page] of files) {
      expect(
        page.match(/<(?:script|style|link|img|iframe|object|embed|base)\b[^>]*(?:src|href)="(?!data:,)[^"]*"/g),
        path,
      ).toBeNull()
      expect(page.includes("default-src 'none'"), path).toBe(true)
      expect(/https?:/.test(page), path).toBe(false)
      expect(/\sstyle="/.test(page), path).toBe(false)
      expect(/\son\w+="/.test(page), path).toBe(false)
    }
  })

  test('of one document, or of none that says anything, still says what it is', async () => {
    const [only] = await plans(1)
    const small = await filesOf(siteOf([only as NonNullable<typeof only>]))
    expect(brokenLinks(small)).toEqual([])
    expect(small.get('zh/indicators.html')).toContain('没有见于两份以上文件的指标')
    expect(small.get('zh/clauses.html')).toContain('没有见于两份以上文件的条款')
  })

  test('of more documents than columns lists them instead, and says so', async () => {
    const many = await filesOf(siteOf(await plans(44)))
    expect(brokenLinks(many)).toEqual([])
    expect(many.get('zh/index.html')?.includes('超过 40 份')).toBe(true)
    expect(many.get('zh/indicators.html')?.includes('<th scope="col" class="c0"')).toBe(false)
    expect(many.get('zh/indicators-charts.html')?.includes('区间与中位数')).toBe(true)
    expect(many.get('zh/clauses.html')?.match(/<td class="h\d">\d+\/43<\/td>/)).not.toBeNull()
  }, 60_000)
})

describe('a site of hostile documents', () => {
  test('has no markup of theirs, and no way out of its folder', async () => {
    const files = await filesOf(await hostileSite())
    expect(brokenLinks(files)).toEqual([])
    for (const [path, page] of files) {
      expect(path).toMatch(/^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.html$/)
      expect(page.match(/<script/g)?.length, path).toBe(2)
      expect(page.match(/<style/g)?.length, path).toBe(1)
      expect(page.match(/<(?:img|iframe|object|embed|base|form action|meta http-equiv="refresh")/gi), path).toBeNull()
      const addresses = Array.from(
        page.matchAll(/\s(?:href|src|action)="([^"]*)"/g),
        ([, address]) => address as string,
      )
      expect(
        addresses.filter(address => /^(?!data:,)[a-z]+:|^\/|\.\.\/\.\.\/\.\.\//i.test(address)),
        path,
      ).toEqual([])
    }
  }, 60_000)
})

describe('names of files', () => {
  test('are safe and differ whatever the ids are', () => {
    const ids = [
      'a',
      'A',
      'a/b',
      'a-b',
      '../x',
      'con',
      '杭州/2021',
      '杭州 2021',
      '',
      '.',
      'x'.repeat(500),
      'a\nb',
      'a?b#c%20',
    ]
    const names = [...fileNames(ids).values()]
    expect(new Set(names).size).toBe(ids.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9_-]{1,80}$/)
    expect(names[0]).toBe('a')
    expect(names).not.toContain('con')
  })
})

test.each([
  ['杭州市 2021', '杭州市 2021'],
  ['黄浦区 2023 (d172)', '黄浦区 2…(d172)'],
  ['新疆维吾尔自治区人民政府 2021', '新疆维吾尔自治区人民政…'],
])('a label in a chart keeps what tells it from others: %s', (label, short) => {
  expect(shortLabel(label)).toBe(short)
})

describe('a drawing', () => {
  test('keeps shapes and words only, with colours and ids of the page', () => {
    const svg = `<svg width="1"><style>*{fill:red}</style><g clip-path="url(#zr7-c0)"><script>x</script><path d="M0 0" fill="#000005" class="a" onload="x" style="stroke:#000006;font-size:12px"/></g><defs><clipPath id="zr7-c0"></clipPath></defs><a href="x"><text>1 &lt; 2</text></a><image href="http://x"/></svg>`
    expect(innerSvg(svg, 'one').text).toBe(
      '<g clip-path="url(#one-c0)">x<path d="M0 0" fill="var(--accent)" stroke="var(--seal)" font-size="12"/></g><defs><clipPath id="one-c0"></clipPath></defs><text>1 &lt; 2</text>',
    )
  })
})

describe('the difference of two wordings', () => {
  test.each([
    [
      '建成托位2000个，加强监管。',
      '建成托位3000个，加强监管。',
      '建成托位<del>2000</del><ins>3000</ins>个，加强监管。',
    ],
    ['落实安全主体责任。', '落实安全生产主体责任。', '落实安全<ins>生产</ins>主体责任。'],
    ['<b>甲乙丙丁</b>戊己', '<b>甲乙丙丁</b>戊', '&lt;b&gt;甲乙丙丁&lt;/b&gt;戊<del>己</del>'],
  ])('%s → %s', (from, to, expected) => expect(wordingBeside(from, to).words.text).toBe(expected))

  test('marks what is shared where most differs, and nothing where nothing is', () => {
    const base = '推进医育结合，开展签约服务。到2025年，托位数达到4.5个。支持社会力量举办托育机构，落实税费优惠。'
    const other = '建立联席会议制度，压实属地责任。开展签约服务，加大宣传力度，营造良好氛围，完善考核。'
    const { words, marked } = wordingBeside(base, other)
    expect(marked).toBe('shared')
    expect(words.text).toContain('<mark>开展签约服务</mark>')
    expect(words.text).not.toMatch(/<ins>|<del>/)
    expect(wordingBeside('推进医育结合', '压实属地责任').marked).toBe('nothing')
  })
})

test('things are put on pages by their weight, one at least', () => {
  expect(paged([1, 2, 3, 9, 1], 5, weight => weight)).toEqual([[1, 2], [3], [9], [1]])
  expect(paged([], 5)).toEqual([[]])
})
