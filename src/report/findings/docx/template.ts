const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The part with the text. */
export const MAIN = 'word/document.xml'

export const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${MAIN}" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`

export const RELATIONS = {
  package: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${MAIN}"/></Relationships>`,
  document: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
}

/** What stands around the paragraphs: A4 with the margins of GB/T 9704—2012 5.2.1 (head 37 mm, binding edge 28 mm). */
export const DOCUMENT_FRAME = [
  `${HEAD}<w:document xmlns:w="${WORD}"><w:body>`,
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>',
] as const

/** Line pitch of 28 points: 22 lines a page, as the standard asks. */
const PITCH = '<w:spacing w:line="560" w:lineRule="exact"/>'
const fonts = (name: string) => `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}"/>`
const style = (id: string, name: string, paragraph: string, run = '') =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
const indent = (characters: number) =>
  `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${characters * 320}"/>`
const heading = (depth: number, font: string, bold: boolean) =>
  style(
    `Heading${depth}`,
    `heading ${depth}`,
    `<w:keepNext/>${PITCH}${indent(2)}<w:outlineLvl w:val="${depth - 1}"/>`,
    `${fonts(font)}${bold ? '<w:b/>' : ''}`,
  )

/** Type as in 7.3: title 二号, text 三号仿宋, first headings 黑体, second 楷体. */
export const STYLES = `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', `${PITCH}${indent(2)}`),
  style(
    'Title',
    'Title',
    `<w:spacing w:before="280" w:after="280"/>${indent(0)}<w:jc w:val="center"/>`,
    `${fonts('宋体')}<w:b/><w:sz w:val="44"/>`,
  ),
  heading(1, '黑体', false),
  heading(2, '楷体', false),
  heading(3, '仿宋', true),
  heading(4, '仿宋', false),
  style('Centred', 'Centred', `${indent(0)}<w:jc w:val="center"/>`),
  style('Addressee', 'Addressee', indent(0)),
  style('Signature', 'Signature', `${indent(0)}<w:jc w:val="right"/>`),
  style('Cell', 'Cell', `<w:spacing w:line="240" w:lineRule="auto"/>${indent(0)}`, '<w:sz w:val="24"/>'),
].join(
  '',
)}<w:style w:type="table" w:styleId="Table"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`
