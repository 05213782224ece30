import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { PolicyDocument } from '../record/document.ts'
import { linesOf } from '../text/lines.ts'

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

/**
 * The clean document as Markdown: what is known of it as YAML front matter, then a paragraph for each line and a table
 * for each run of rows. Nothing in the text is taken for Markdown: reading the result gives the text back.
 */
export function documentMarkdown(document: PolicyDocument, clean: string): string {
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: frontMatter(document) }, ...blocks(clean)] }
  return writer.stringify(root)
}

function frontMatter({ id, source, about, metadata }: PolicyDocument): string {
  const known = {
    id,
    source: source.file,
    ...about,
    ...(metadata.publishedDate !== null && { publishedDate: metadata.publishedDate }),
    ...(metadata.publishedBy !== null && { publishedBy: metadata.publishedBy }),
  }
  return stringify(known, { lineWidth: 0 }).trimEnd()
}

function blocks(clean: string): RootContent[] {
  const result: RootContent[] = []
  let rows: string[][] = []
  const endTable = () => {
    if (rows.length > 0) result.push({ type: 'table', children: tableRows(rows) })
    rows = []
  }
  for (const { text } of linesOf(clean)) {
    if (text.includes('\t')) rows.push(text.split('\t'))
    else {
      endTable()
      if (text.trim() !== '') result.push({ type: 'paragraph', children: phrasing(text) })
    }
  }
  endTable()
  return result
}

/** The first row is as long as the longest, since readers drop cells beyond the first row's. */
function tableRows(rows: readonly string[][]): TableRow[] {
  const columns = Math.max(...rows.map(row => row.length))
  return rows.map((row, index) => {
    const cells = index === 0 ? [...row, ...Array<string>(columns - row.length).fill('')] : row
    return { type: 'tableRow', children: cells.map(cell => ({ type: 'tableCell', children: phrasing(cell) })) }
  })
}

function phrasing(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }]
}
