import { strToU8, zipSync } from 'fflate'
import type { Cell, Table } from './table.ts'

/** The most units that a cell may hold, and the most rows that a sheet may have, by the limits of Excel. */
const CELL_UNITS = 32_767
const SHEET_ROWS = 1_048_576

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles by their index in `cellXfs`: words wrap at the top of their cell, the head is bold. */
const STYLE = { number: 1, words: 2, head: 3 } as const

/**
 * Tables as a workbook (ECMA-376), one sheet each: the head frozen, with a filter on it. Words are stored as words, so no
 * program can take them for formulas. The same tables give the same bytes.
 * @throws RangeError when a table has more rows than a sheet may have
 */
export function xlsx(tables: readonly Table[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook(tables),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: `rId${tables.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
  }
  tables.forEach((table, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(table)
  })
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  // The oldest time that a ZIP archive can hold, in the local time that it holds times in.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 })
}

function contentTypes(sheets: number): string {
  const parts = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${WORKBOOK_TYPE}.styles+xml"/>`,
    ...Array.from(
      { length: sheets },
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${WORKBOOK_TYPE}.worksheet+xml"/>`,
    ),
  ]
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${parts.join('')}</Types>`
}

function relations(list: readonly { id: string; type: string; target: string }[]): string {
  const rows = list.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  // Excel keeps the range of a filter as a hidden name too, and repairs workbooks in which some versions miss it.
  const filters = tables.map((table, index) => {
    const range = rangeOf(table).replace(/[A-Z]+|\d+/g, '$$$&')
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xml(table.name)}!${range}</definedName>`
  })
  return `${DECLARATION}<workbook xmlns="${SHEET}" xmlns:r="${RELATION}"><sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}

const STYLES = `${DECLARATION}<styleSheet xmlns="${SHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function worksheet(table: Table): string {
  const { columns, rows } = table
  if (rows.length >= SHEET_ROWS) {
    throw new RangeError(`Unexpected ${rows.length} rows in "${table.name}", expected fewer than ${SHEET_ROWS}`)
  }
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const head = rowXml(
    columns.map(({ name }) => name),
    1,
    STYLE.head,
  )
  const body = rows.map((row, index) => rowXml(row, index + 2, STYLE.words))
  return `${DECLARATION}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="${rangeOf(table)}"/></worksheet>`
}

function rangeOf({ columns, rows }: Table): string {
  return `A1:${columnName(columns.length - 1)}${rows.length + 1}`
}

function rowXml(cells: readonly Cell[], number: number, style: number): string {
  const filled = cells.map((cell, index) => {
    const place = `${columnName(index)}${number}`
    if (cell === null || cell === '') return ''
    if (typeof cell === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
  })
  return `<row r="${number}">${filled.join('')}</row>`
}

/** A, B, … Z, AA, … of a column counted from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Words of a cell: no longer than a cell may be, and what looks like Excel's escape of a character (`_x0041_`) escaped. */
function cellText(text: string): string {
  const short = text.length > CELL_UNITS ? `${text.slice(0, CELL_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
  return xml(short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0: escaped, and without the characters that a document may not hold. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, character => ENTITIES[character] as string)
    .replaceAll('\r', '&#13;')
}
