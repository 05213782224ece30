import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/report/tables/csv.ts'
import type { Cell, Table } from '../../src/report/tables/table.ts'
import { xlsx } from '../../src/report/tables/xlsx.ts'

function table(rows: readonly (readonly Cell[])[], width = rows[0]?.length ?? 1): Table {
  const columns = Array.from({ length: width }, (_, index) => ({ name: `column_${index}`, width: 10 }))
  return { name: 'targets', columns, rows }
}

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'托位",\r\n\t=+-@\'_x0041_<>&＝－\0\ud800\u{20000}') }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
)
const tables = fc
  .integer({ min: 1, max: 30 })
  .chain(width =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 5 }).map(rows => table(rows, width)),
  )

describe('CSV', () => {
  test('holds every cell, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(tables, given => {
        const [head, ...rows] = readCsv(csv(given))
        expect(head).toEqual(given.columns.map(({ name }) => name))
        expect(rows.length).toBe(given.rows.length)
        given.rows.forEach((row, index) => {
          row.forEach((cell, at) => {
            const read = rows[index]?.[at] as string
            if (typeof cell === 'number') expect(Number(read)).toBe(cell === 0 ? 0 : cell)
            else {
              expect(read).not.toMatch(/^[=+\-@＝－\t\r\n]/)
              expect(read.replace(/^'(?=[=+\-@＝－\t\r\n])/, '')).toBe(
                (cell ?? '').replace(/^'(?=[=+\-@＝－\t\r\n])/, ''),
              )
            }
          })
        })
      }),
    )
  })

  test('guards words and leaves numbers', () => {
    const row = ['=HYPERLINK("x")', '-5', -5, '+1', '@a', '\tx', '\rx', '正文', null, '-']
    expect(csv(table([row])).split('\r\n')[1]).toBe(`"'=HYPERLINK(""x"")",'-5,-5,'+1,'@a,'\tx,"'\rx",正文,,'-`)
  })
})

describe('the workbook', () => {
  const read = (bytes: Uint8Array) =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [
        path,
        new new JSDOM().window.DOMParser().parseFromString(strFromU8(part), 'text/xml'),
      ]),
    )

  test('holds every cell as words or a number, never a formula, in well-formed parts', () => {
    const { window } = new JSDOM()
    fc.assert(
      fc.property(tables, given => {
        const sheet = strFromU8(unzipSync(xlsx([given]))['xl/worksheets/sheet1.xml'] as Uint8Array)
        const parsed = new window.DOMParser().parseFromString(sheet, 'text/xml')
        expect(parsed.querySelector('parsererror')).toBeNull()
        expect(parsed.querySelector('f')).toBeNull()
        const filled = [...parsed.querySelectorAll('row:not(:first-child) > c')]
        const wanted = given.rows.flat().filter(cell => cell !== null && cell !== '')
        expect(filled.length).toBe(wanted.length)
        filled.forEach((cell, index) => {
          const want = wanted[index] as string | number
          const words = cell.querySelector('t')
          if (typeof want === 'number') expect(Number(cell.querySelector('v')?.textContent)).toBe(want === 0 ? 0 : want)
          else {
            expect(cell.getAttribute('t')).toBe('inlineStr')
            const kept = want.replace(/[\0\ud800]/gu, '').replace(/_(?=x0041_)/g, '_x005F_')
            expect(words?.textContent).toBe(kept)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  test('names every part, freezes the head and filters on it', () => {
    const parts = read(xlsx([table([['a', 1]]), { ...table([]), name: 'subsidies' }]))
    const types = [...(parts['[Content_Types].xml'] as Document).querySelectorAll('Override')]
    expect(types.map(type => type.getAttribute('PartName')?.slice(1)).sort()).toEqual(
      Object.keys(parts)
        .filter(path => !path.endsWith('.rels') && path !== '[Content_Types].xml')
        .sort(),
    )
    const sheet = parts['xl/worksheets/sheet1.xml'] as Document
    expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen')
    expect(sheet.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:B2')
    const workbook = parts['xl/workbook.xml'] as Document
    expect([...workbook.querySelectorAll('sheet')].map(one => one.getAttribute('name'))).toEqual([
      'targets',
      'subsidies',
    ])
    expect(workbook.querySelector('definedName')?.textContent).toBe('targets!$A$1:$B$2')
  })

  test('is the same bytes each time', () => {
    expect(xlsx([table([['a', 1]])])).toEqual(xlsx([table([['a', 1]])]))
  })

  test('cuts what no cell can hold and refuses what no sheet can', () => {
    const parts = read(xlsx([table([['长'.repeat(40_000)]])]))
    const text = (parts['xl/worksheets/sheet1.xml'] as Document).querySelectorAll('t')[1]?.textContent
    expect(text?.length).toBe(32_767)
    expect(text?.endsWith('…')).toBe(true)
    const rows = Array.from({ length: 1_048_576 }, () => [null])
    expect(() => xlsx([table(rows, 1)])).toThrow(RangeError)
  })
})
