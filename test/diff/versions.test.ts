import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { restorePage } from '../../src/cli/render.ts'
import { restoredWitness } from '../../src/cli/witnesses.ts'
import { insideParts } from '../../src/diff/versions/inside.ts'
import { areVersions } from '../../src/diff/versions/same-policy.ts'
import { unitsOf } from '../../src/diff/versions/units.ts'
import { compareVersions } from '../../src/diff/versions/versions.ts'
import { pageFromBytes } from '../../src/read/read.ts'
import { type Versions, versionsSchema } from '../../src/record/versions.ts'
import type { Witness } from '../../src/witness/witness.ts'
import { corpusWitnesses, witnessesIn } from '../eval/indicators.ts'
import { witness } from './witness.ts'

const isVersions = new Ajv2020({ strict: true, strictTypes: false }).compile(versionsSchema)

async function policy(id: string, text: string): Promise<Witness> {
  return restoredWitness(restorePage(await pageFromBytes(Buffer.from(text), { file: `${id}.txt` })))
}

/** What became of each clause: `changed 三→四`. */
const outline = ({ clauses }: Versions) =>
  clauses.map(({ change, moved, old, new: now }) => {
    const ends = (list: typeof old) => list.map(({ section }) => section.at(-1) ?? '').join('+')
    return `${moved ? 'moved ' : ''}${change} ${ends(old)}→${ends(now)}`
  })

describe('two versions of one policy', () => {
  let old: Witness
  let now: Witness
  beforeAll(async () => {
    const [after, before] = await witnessesIn(join(import.meta.dirname, '../cases/versions'))
    old = before as Witness
    now = after as Witness
  })

  test('are known by place and title', () => {
    expect(areVersions(old, now)).toBe(true)
  })

  test('each clause is told as changed, moved, split, merged, added or deleted', () => {
    const told = outline(compareVersions(old, now)).filter(line => /条/.test(line))
    expect(told).toEqual([
      'changed 第一条→第一条',
      'same 第二条→第二条',
      'changed 第三条→第三条',
      'split 第四条→第四条+第五条',
      'changed 第七条→第六条',
      'moved changed 第五条→第七条',
      'deleted 第六条→',
      'added →第八条',
      'merged 第八条+第九条→第九条',
      'changed 第十条→第十条',
      'changed 第十一条→第十一条',
    ])
  })

  test('numbers that changed are called out with what they are of', () => {
    const { numbers } = compareVersions(old, now)
    expect(numbers.map(({ about, from, to }) => [about, from, to])).toEqual([
      ['每年投入不少于', '2000万元', '3000万元'],
      ['每百户养老服务设施面积', '20平方米', '30平方米'],
      ['养老服务设施单处建筑面积', '150平方米', '200平方米'],
      ['每张给予…的建设补贴', '8000元', '1万元'],
      ['本办法自…起施行', '2023年1月1日', '2023年7月1日'],
    ])
    expect(numbers[1]).toMatchObject({ oldRecord: 'T1', newRecord: 'T1', newSection: ['第二章', '第四条'] })
    for (const { from, to, oldSpan, newSpan } of numbers) {
      expect(old.clean.slice(oldSpan.start, oldSpan.end)).toBe(from)
      expect(now.clean.slice(newSpan.start, newSpan.end)).toBe(to)
    }
  })

  test('a number is set against one that is counted in the same, and never stands in its own label', async () => {
    const told = async (words: string) => await policy('x', `青原市养老服务办法\n一、${words}\n`)
    const before = await told('支持社会力量举办托育机构，建成托位4.5个，对新开设的托班每班补助5000元。')
    const after = await told('支持社会力量举办托育机构，覆盖社区90%，对新开设的托班每班补助3000元。')
    const { numbers } = compareVersions(before, after)
    expect(numbers.map(({ about, from, to }) => [about, from, to])).toEqual([
      ['对新开设的托班每班补助', '5000元', '3000元'],
    ])
  })

  test('a document and itself have no change, whatever the document', async () => {
    for (const one of await corpusWitnesses()) {
      const { clauses, numbers } = compareVersions(one, one)
      expect(clauses.every(({ change, moved }) => change === 'same' && !moved)).toBe(true)
      expect(numbers).toEqual([])
    }
  })
})

describe('the laws of versions', () => {
  const SENTENCES = [
    '市民政局应当建立养老服务评估制度，每年评估1次。',
    '新建居住区按照每百户30平方米配建设施。',
    '鼓励社会力量举办养老机构，给予每张床位1万元补贴。',
    '加强消防安全管理，定期组织演练。',
    '健全人才培养机制，开展职业技能培训2000人次。',
    '推进医养结合，建立签约服务机制。',
  ]
  const clauses = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
  const made = (id: string, lines: readonly string[]) =>
    policy(id, `青原市养老服务办法\n${lines.map((line, index) => `${index + 1}．${line}`).join('\n')}\n`)

  test('every clause of both versions is told once, in the order of the new one, and the parts give both texts', async () => {
    await fc.assert(
      fc.asyncProperty(clauses, clauses, async (left, right) => {
        const [old, now] = [await made('old', left), await made('new', right)]
        const versions = compareVersions(old, now)
        isVersions(versions)
        expect(isVersions.errors ?? []).toEqual([])
        const starts = (side: 'old' | 'new') =>
          versions.clauses.flatMap(pair => pair[side].map(({ clean }) => clean.start))
        expect(starts('old').sort((a, b) => a - b)).toEqual(unitsOf(old).map(({ start }) => start))
        expect([...starts('new')].sort((a, b) => a - b)).toEqual(unitsOf(now).map(({ start }) => start))
        for (const { parts, old: from, new: to } of versions.clauses) {
          const without = (op: string) => parts.flatMap(part => (part.op === op ? [] : [part.text])).join('')
          expect(without('inserted')).toBe(from.map(({ quote }) => quote).join('\n'))
          expect(without('deleted')).toBe(to.map(({ quote }) => quote).join('\n'))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('parts give both texts for any two texts', () => {
    const text = fc.string({
      unit: fc.constantFrom('推', '进', '促', '。', '，', '3', '0', '%', '万', '元', 'a', '\n', '😀'),
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = insideParts(before, after)
        expect(parts.flatMap(({ op, text: words }) => (op === 'inserted' ? [] : [words])).join('')).toBe(before)
        expect(parts.flatMap(({ op, text: words }) => (op === 'deleted' ? [] : [words])).join('')).toBe(after)
      }),
    )
  })

  test('clauses that only change places are moved, and none is changed', async () => {
    const [a, b, c, d] = SENTENCES as [string, string, string, string]
    const told = outline(compareVersions(await made('old', [a, b, c, d]), await made('new', [d, a, b, c])))
    expect(told).toEqual(['same →', 'moved same 4→1', 'same 1→2', 'same 2→3', 'same 3→4'])
  })
})

describe('inside a clause', () => {
  const shown = (before: string, after: string) =>
    insideParts(before, after)
      .map(({ op, text, number }) => {
        if (op === 'same') return text
        return op === 'deleted' ? `[-${text}${number ? '#' : ''}-]` : `{+${text}${number ? '#' : ''}+}`
      })
      .join('')

  test.each([
    ['达到92%以上', '达到95%以上', '达到[-92%#-]{+95%#+}以上'],
    ['到2025年底', '到2027年底', '到[-2025年#-]{+2027年#+}底'],
    ['推进建设', '促进建设', '[-推-]{+促+}进建设'],
    ['有序推进落实各项试点', '全面促进执行各项试点', '[-有序推进落实-]{+全面促进执行+}各项试点'],
    ['补助1000元', '补助1.5万元', '补助[-1000元#-]{+1.5万元#+}'],
    ['加强监管', '加强监管，落实责任', '加强监管{+，落实责任+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  test('texts with nothing in common do not take long', () => {
    const many = (from: number) =>
      Array.from({ length: 12_000 }, (_, at) => String.fromCharCode(0x4e00 + ((from + at * 7) % 9000)))
    expect(insideParts(many(0).join(''), many(10_000).reverse().join('')).length).toBeGreaterThan(0)
  })
})

describe('whether two documents are versions', () => {
  const titled = (title: string) => witness('a', { title })
  test.each([
    ['某市养老服务办法（征求意见稿）', '某市养老服务办法', true],
    ['某市养老服务办法（2020年修订）', '某市养老服务办法', true],
    ['关于印发《某市托育服务实施方案》的通知', '某市托育服务实施方案（草案）', true],
    ['某市养老服务办法', '某市托育服务办法', false],
    ['某市促进就业若干措施', '某市数字经济发展规划', false],
    ['临澜市养老服务办法', '北泽市养老服务办法', false],
    ['关于印发临澜市养老服务体系建设方案的通知', '北泽市养老服务体系建设方案', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(areVersions(titled(a), titled(b))).toBe(expected)
  })

  test('not without titles', () => {
    expect(areVersions(witness('a', {}), witness('b', {}))).toBe(false)
  })
})
