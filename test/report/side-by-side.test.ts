import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/report/explain.ts'
import { escapeHtml, pageText, scriptJson } from '../../src/report/side-by-side/escape.ts'
import { cleanMarks, rawMarks, Segmenter } from '../../src/report/side-by-side/marks.ts'
import { type ShownPage, sideBySideHtml } from '../../src/report/side-by-side/page.ts'
import { rowsOf } from '../../src/report/side-by-side/rows.ts'
import type { Edit } from '../../src/text/edit.ts'
import { enterStep, type Ledger, openLedger } from '../../src/text/ledger.ts'

/** Ledgers of a few steps over texts with many line breaks. */
const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    raw: fc.string({ unit: fc.constantFrom(...'政策\n\n <&𠀀'), maxLength: 60 }),
    steps: fc.array(
      fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('', '', '新', '\n', '甲\n乙')), { maxLength: 6 }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ raw, steps }) =>
    steps.reduce((ledger, plan, index) => {
      const edits: Edit[] = []
      let at = 0
      for (const [gap, size, insert] of plan) {
        const start = at + gap
        const end = start + size
        if (end > ledger.clean.length) break
        if (edits.at(-1)?.start === start) continue
        edits.push({ start, end, insert, reason: 'injected-reading' })
        at = end
      }
      return enterStep(ledger, `step-${index}`, edits)
    }, openLedger(raw)),
  )

describe('the rows', () => {
  test('cover the whole raw page in order, and every clean line that holds something', () => {
    fc.assert(
      fc.property(ledgers, ledger => {
        let at = 0
        let clean = 0
        let shown = ''
        for (const row of rowsOf(ledger)) {
          expect(row.raw.start).toBe(at)
          expect(row.raw.end).toBeGreaterThanOrEqual(at)
          at = row.raw.end
          if (!row.clean) continue
          expect(row.clean.start).toBeGreaterThanOrEqual(clean)
          clean = row.clean.end
          shown += ledger.clean.slice(row.clean.start, row.clean.end)
        }
        expect(at).toBe(ledger.raw.length)
        expect(shown.replace(/\s/g, '')).toBe(ledger.clean.replace(/\s/g, ''))
      }),
      { numRuns: 1000 },
    )
  })

  test('set a line beside what it came from', () => {
    const raw = '导航\n標題\n\n版權\n第一段，\n接著\n'
    const edits = [
      { start: 0, end: 3, insert: '', reason: 'navigation' },
      { start: 3, end: 5, insert: '标题', reason: 'traditional-form' },
      { start: 7, end: 10, insert: '', reason: 'copyright' },
      { start: 14, end: 15, insert: '', reason: 'copyright' },
    ]
    const ledger = enterStep(openLedger(raw), 'test', edits)
    const rows = rowsOf(ledger).map(({ raw: { start, end }, clean }) => [
      raw.slice(start, end),
      clean && ledger.clean.slice(clean.start, clean.end),
    ])
    expect(rows).toEqual([
      ['导航\n', null],
      ['標題\n', '标题'],
      ['\n', null],
      ['版權\n', null],
      ['第一段，\n接著\n', '第一段，接著'],
    ])
  })
})

test('segments cover their spans and name every edit where it shows', () => {
  fc.assert(
    fc.property(ledgers, ledger => {
      const explanations = explain(ledger)
      for (const [marks, length] of [
        [rawMarks(explanations), ledger.raw.length],
        [cleanMarks(ledger, explanations), ledger.clean.length],
      ] as const) {
        const segmenter = new Segmenter(marks)
        const half = Math.floor(length / 2)
        const segments = [
          ...segmenter.segments({ start: 0, end: half }),
          ...segmenter.segments({ start: half, end: length }),
        ]
        let at = 0
        for (const { start, end, edits } of segments) {
          expect(start).toBe(at)
          at = end
          const wanted = marks.filter(mark =>
            start === end ? mark.start === start : mark.start <= start && mark.end >= end,
          )
          for (const edit of edits) expect(wanted.map(mark => mark.edit)).toContain(edit)
          if (start < end) {
            const covering = wanted.filter(mark => mark.start < mark.end).map(mark => mark.edit)
            expect([...edits]).toEqual(covering.sort((a, b) => a - b))
          }
        }
        expect(at).toBe(length)
      }
    }),
    { numRuns: 500 },
  )
})

describe('escaping', () => {
  test('leaves nothing that HTML could take for markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'\n\t/!-=scriptSCRIPT\u202e\0') }), text => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(pageText(text).replace(/<\/?i>/g, '')).not.toMatch(/[<>"'\0\u202e]|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(scriptJson(text)).not.toMatch(/[<>&]/)
        expect(JSON.parse(scriptJson(text))).toBe(text)
      }),
    )
  })
})

function page(text: string, edits: readonly Edit[] = []): ShownPage {
  return {
    page: {
      id: 'a"><script>alert(1)</script>',
      source: { file: "'><img src=x onerror=alert(1)>.html", sha256: '', mediaType: 'text/html', encoding: null },
      about: {},
      syntax: 'html',
      text,
      corrections: [],
      fields: [],
      messages: [],
    },
    ledger: enterStep(openLedger(text), 'script', edits),
    messages: [{ id: 'build-foreign-file', severity: 'warn', values: { path: '<b>x</b>' }, raw: { start: 0, end: 1 } }],
  }
}

describe('the page', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)><style>*{display:none}</style>\n正文'

  test('has only its own script, style and link', () => {
    const edits = [{ start: 0, end: 9, insert: '</script><script>', reason: 'traditional-form', alternatives: ['<b>'] }]
    const html = sideBySideHtml(page(hostile, edits), 'en')
    expect(html.match(/<script/g)?.length).toBe(2)
    expect(html.match(/<style/g)?.length).toBe(1)
    expect(html.match(/<link/g)?.length).toBe(1)
    expect(html).not.toMatch(/<img|<b>x/)
    expect(html).not.toMatch(/\b(?:src|href)="(?!data:,|#)/)
  })

  test('is the same each time and in order in both languages', () => {
    expect(sideBySideHtml(page(hostile), 'zh')).toBe(sideBySideHtml(page(hostile), 'zh'))
    expect(sideBySideHtml(page(hostile), 'zh')).toContain('<html lang="zh-CN">')
    expect(sideBySideHtml(page(hostile), 'en')).toContain('Nothing was changed in this page')
  })

  test('of nothing is a page too', () => {
    const { ledger, ...rest } = page('')
    expect(ledger.raw).toBe('')
    expect(sideBySideHtml({ ...rest, messages: [], ledger }, 'en')).toContain('</html>')
  })
})
