import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageFromBytes } from '../../../src/read/read.ts'
import { grid, LEFT, type Mark, pdf, RIGHT, type Sheet, typeset, width } from './build.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/read')
const lines = async (...sheets: Sheet[]) => {
  const { text } = await pageFromBytes(pdf(sheets), { file: 'plan.pdf' })
  return text.trimEnd().split('\n')
}
const centred = (text: string, y: number, size = 16): Mark => ({
  text,
  x: (LEFT + RIGHT - width(text, size)) / 2,
  y,
  size,
})

const PARAGRAPHS = [
  '一、总体要求',
  '（一）指导思想。坚持以人民为中心的发展思想，按照家庭为主、托育补充，政策引导、普惠优先，安全健康、科学规范的原则，建立完善促进婴幼儿照护服务发展的政策法规体系。',
  '（二）主要目标。到2025年，全市每千人口拥有3岁以下婴幼儿托位数达到4.6个，普惠性托位占比达到60%以上，婴幼儿家庭接受科学育儿指导率达到95.5%以上。',
  '二、主要任务',
  '1.对新建的普惠性托育机构，按每个托位10000元的标准给予一次性建设补助，单个机构最高不超过1000000元，由市财政局会同市卫生健康委制定办法。',
  '2.托育机构用水、用电、用气实行居民价格。',
]

test('joins the lines of paragraphs, over pages too', async () => {
  for (const perPage of [22, 7, 3]) {
    const pages = typeset(PARAGRAPHS, perPage)
    expect(await lines(...pages.map(marks => ({ marks })))).toEqual(PARAGRAPHS)
  }
})

test('keeps paragraphs apart that happen to fill their line', async () => {
  const full = ['一'.repeat(25), '二'.repeat(25), '三'.repeat(25)].map(text => `${text}。`)
  expect(await lines(...typeset([...full, '四。', '五'.repeat(60)]).map(marks => ({ marks })))).toEqual([
    ...full,
    '四。',
    '五'.repeat(60),
  ])
})

test.each([
  ['—dashes—', (page: number) => `— ${page} —`],
  ['full-width hyphens', (page: number) => `－${page}－`],
  ['a bare figure', (page: number) => `${page}`],
  ['words', (page: number) => `第${page}页 共2页`],
])('takes page numbers away: %s', async (_, label) => {
  const pages = typeset(PARAGRAPHS, 7)
  const sheets = pages.map((marks, index) => ({ marks: [...marks, centred(label(index + 1), 60, 14)] }))
  expect(await lines(...sheets)).toEqual(PARAGRAPHS)
})

test('takes running heads away, not the first line of the text', async () => {
  const sheets = typeset(PARAGRAPHS, 5).map((marks, index) => ({
    marks: [centred('临澜市人民政府公报', 800, 9), ...marks, centred(`2021年第${index}期`, 50, 9)],
  }))
  expect(await lines(...sheets)).toEqual(PARAGRAPHS)
})

test('keeps a number that stands alone in the text', async () => {
  expect(
    await lines({
      marks: [
        centred('临澜市', 700),
        centred('2021', 660),
        ...(typeset(['正文。'])[0] as Mark[]).map(mark => ({ ...mark, y: 600 })),
      ],
    }),
  ).toEqual(['临澜市', '2021', '正文。'])
})

test('joins a title in large type and leaves what stands under it', async () => {
  const [body] = typeset(PARAGRAPHS) as [Mark[]]
  const marks = [
    centred('临澜市人民政府办公室关于促进', 800, 22),
    centred('婴幼儿照护服务发展的通知', 765, 22),
    centred('临政办发〔2021〕26号', 735),
    ...body,
  ]
  expect(await lines({ marks })).toEqual([
    '临澜市人民政府办公室关于促进婴幼儿照护服务发展的通知',
    '临政办发〔2021〕26号',
    ...PARAGRAPHS,
  ])
})

test('leaves the signature on lines of its own', async () => {
  const [body] = typeset(['本办法自2021年7月1日起施行。', '特此通知。']) as [Mark[]]
  const marks = [
    ...body,
    { text: '临澜市人民政府', x: RIGHT - 150, y: 560 },
    { text: '2021年6月1日', x: RIGHT - 140, y: 532 },
  ]
  expect(await lines({ marks })).toEqual([
    '本办法自2021年7月1日起施行。',
    '特此通知。',
    '临澜市人民政府',
    '2021年6月1日',
  ])
})

describe('tables', () => {
  const xs = [LEFT, LEFT + 150, LEFT + 300, LEFT + 448]

  test('with rules, wrapped and merged cells', async () => {
    const ys = [600, 570, 540, 490]
    const drawing = `${grid([LEFT, xs[3] as number], ys)}
      ${xs[1]} 600 m ${xs[1]} 490 l S ${xs[2]} 570 m ${xs[2]} 490 l S`.replace(
      `${LEFT} 570 m ${xs[3]} 570 l`,
      `${xs[1]} 570 m ${xs[3]} 570 l`,
    )
    const marks: Mark[] = [
      { text: '各年度目标见下表。', x: LEFT + 32, y: 640 },
      { text: '指标', x: LEFT + 50, y: 565, size: 12 },
      { text: '年度', x: LEFT + 280, y: 580, size: 12 },
      { text: '2024年', x: LEFT + 190, y: 550, size: 12 },
      { text: '2025年', x: LEFT + 340, y: 550, size: 12 },
      { text: '每千人口托位数', x: LEFT + 10, y: 520, size: 12 },
      { text: '（个）', x: LEFT + 10, y: 502, size: 12 },
      { text: '4.2', x: LEFT + 200, y: 511, size: 12 },
      { text: '4.6', x: LEFT + 350, y: 511, size: 12 },
      { text: '二、措施', x: LEFT + 32, y: 450 },
    ]
    expect(await lines({ marks, drawing })).toEqual([
      '各年度目标见下表。',
      '指标\t年度\t',
      '\t2024年\t2025年',
      '每千人口托位数（个）\t4.2\t4.6',
      '二、措施',
    ])
  })

  test('with thin boxes for rules', async () => {
    const boxes = `0 0 0 rg ${LEFT} 600 300 0.5 re f ${LEFT} 570 300 0.5 re f ${LEFT} 540 300 0.5 re f
      ${[0, 150, 300].map(x => `${LEFT + x} 540 0.5 60 re f`).join(' ')}`
    const marks = ['甲', '乙', '丙', '丁'].map((text, index) => ({
      text,
      x: LEFT + 20 + (index % 2) * 150,
      y: 580 - (index >> 1) * 30,
    }))
    expect(await lines({ marks, drawing: boxes })).toEqual(['甲\t乙', '丙\t丁'])
  })

  test('that go on on the next page do not repeat their head', async () => {
    const sheet = (rows: string[], top: number): Sheet => ({
      drawing: grid(
        [LEFT, LEFT + 100, LEFT + 200],
        [...rows, ''].map((_, index) => top - index * 30),
      ),
      marks: rows.flatMap((row, index) =>
        row
          .split(' ')
          .map((text, column) => ({ text, x: LEFT + 10 + column * 100, y: top - 20 - index * 30, size: 12 })),
      ),
    })
    expect(await lines(sheet(['序号 任务', '1 新建'], 200), sheet(['序号 任务', '2 改建'], 750))).toEqual([
      '序号\t任务',
      '1\t新建',
      '2\t改建',
    ])
  })

  test('without rules, by their columns', async () => {
    const rows = ['指标 2024年 2025年', '托位数 4.2 4.6', '占比 50% 60%']
    const marks = rows.flatMap((row, index) =>
      row.split(' ').map((text, column) => ({ text, x: LEFT + 20 + column * 150, y: 600 - index * 28 })),
    )
    expect(await lines({ marks })).toEqual(rows.map(row => row.replaceAll(' ', '\t')))
  })
})

test('leaves watermarks out', async () => {
  const [body] = typeset(PARAGRAPHS) as [Mark[]]
  expect(await lines({ marks: [...body, { text: '内部资料', x: 200, y: 300, size: 60, turned: 45 }] })).toEqual(
    PARAGRAPHS,
  )
})

test('reads a page that is turned', async () => {
  const marks = ['第一行。', '第二行。'].map((text, index) => ({ text, x: 200 + index * 28, y: 100, turned: 90 }))
  expect(await lines({ marks, rotate: 90 })).toEqual(['第一行。', '第二行。'])
})

test('reads what a word processor wrote', async () => {
  const bytes = readFileSync(join(FIXTURES, 'plan.pdf'))
  const { text, source, syntax, messages } = await pageFromBytes(bytes, { file: 'plan.pdf' })
  expect({ mediaType: source.mediaType, encoding: source.encoding, syntax, messages }).toEqual({
    mediaType: 'application/pdf',
    encoding: null,
    syntax: 'plain',
    messages: [],
  })
  await expect(text).toMatchFileSnapshot(join(FIXTURES, 'plan.pdf.txt'))
})

describe('a pdf that cannot be read', () => {
  const id = (bytes: Uint8Array) =>
    pageFromBytes(bytes, { file: 'plan.pdf' }).then(
      () => 'a page',
      (error: { id: unknown }) => error.id,
    )

  test('has no text', async () => {
    expect(await id(pdf([{ marks: [] }, { marks: [], drawing: '0 0 595 842 re f' }]))).toBe('pdf-no-text')
  })

  test('is encrypted', async () => {
    expect(await id(readFileSync(join(FIXTURES, 'encrypted.pdf')))).toBe('pdf-encrypted')
  })

  test('is no pdf behind its first bytes', async () => {
    expect(await id(Buffer.from('%PDF-1.7\n'))).toBe('pdf-corrupt')
  })

  test('has pages without text, which are named', async () => {
    const [body] = typeset(PARAGRAPHS) as [Mark[]]
    const { messages } = await pageFromBytes(pdf([{ marks: body }, { marks: [] }]), { file: 'plan.pdf' })
    expect(messages).toEqual([
      { id: 'pdf-pages-without-text', severity: 'warn', values: { count: 1, pages: 2, list: '2' } },
    ])
  })

  test('ends in a page or a ReadError however it is damaged', async () => {
    const whole = pdf(typeset(PARAGRAPHS).map(marks => ({ marks })))
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (places, end) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of places) bytes[at] = value
        const result = await id(bytes.subarray(0, Math.max(end, whole.length >> 1)))
        expect(result).toMatch(/^(?:a page|file-\w+|pdf-[\w-]+|page-wiped)$/)
      }),
      { numRuns: 20 },
    )
  })
})
