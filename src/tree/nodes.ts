/** A place in the clean text: line and column count from 1, `offset` from 0 in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where a node stands, `end` exclusive; unist's `Position` with the offsets always there. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/**
 * How an ordinal is written (结构层次序数). GB/T 9704 orders four of them: 一、 （一） 1. （1）; laws use 编 章 节 条.
 * `lexicon/outline.ts` says which marks belong to which.
 */
export type NumStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han-comma'
  | 'han-paren'
  | 'arabic-dot'
  | 'arabic-comma'
  | 'decimal'
  | 'arabic-paren'
  | 'circled'
  | 'han-is'

/** An ordinal as it was written. */
export interface Num {
  /** Without the mark that ends it: `三`, `（三）`, `3`, `（3）`, `③`, `第三条`; parentheses as written. */
  readonly text: string
  readonly value: number
  readonly style: NumStyle
  /** Nothing is written: the number is what the neighbours leave for this heading. */
  readonly inferred?: true
}

interface Node {
  readonly type: string
  readonly position: Position
}

interface Literal extends Node {
  /** Exactly the slice of the clean text at `position`. */
  readonly value: string
}

/** Words. */
export interface Text extends Literal {
  readonly type: 'text'
}

/** An ordinal with the mark that ends it: `三、`; or the label of an attachment: `附件1：`. */
export interface Marker extends Literal {
  readonly type: 'marker'
}

/** The whole document (公文). */
export interface Policy extends Node {
  readonly type: 'policy'
  readonly children: readonly Part[]
}

/** 版头: everything above the running text. */
export interface Letterhead extends Node {
  readonly type: 'letterhead'
  readonly children: readonly LetterheadLine[]
}

/** 发文机关标志, as 杭州市人民政府文件. */
export interface IssuerMark extends Node {
  readonly type: 'issuerMark'
  readonly children: readonly Text[]
}

/** 发文字号, as 杭政办函〔2021〕2号. */
export interface DocumentNumber extends Node {
  readonly type: 'documentNumber'
  readonly children: readonly Text[]
}

/** 标题: one text for each line that it was set in. */
export interface Title extends Node {
  readonly type: 'title'
  readonly children: readonly Text[]
}

/** 征求意见稿, 草案 … on a line of its own. */
export interface DraftMark extends Node {
  readonly type: 'draftMark'
  readonly children: readonly Text[]
}

/** 题注: when and by whom the document was adopted, or what else stands between title and text. */
export interface Dateline extends Node {
  readonly type: 'dateline'
  readonly children: readonly Text[]
}

/** 主送机关, with its colon. */
export interface Addressee extends Node {
  readonly type: 'addressee'
  readonly children: readonly Text[]
}

/** What comes before the first section. */
export interface Preamble extends Node {
  readonly type: 'preamble'
  readonly children: readonly Block[]
}

/** One entry of the outline and all that it governs. */
export interface Section extends Node {
  readonly type: 'section'
  /** How deep it lies, from 1, whatever its number looks like. */
  readonly depth: number
  readonly num: Num | null
  /** A heading first (its marker, and the heading's words if it has any), then what stands below. */
  readonly children: readonly [Heading, ...(Block | Section)[]]
}

export interface Heading extends Node {
  readonly type: 'heading'
  readonly children: readonly (Marker | Text)[]
}

export interface Paragraph extends Node {
  readonly type: 'paragraph'
  readonly children: readonly (Text | Item)[]
}

/** One member of an enumeration inside a paragraph: 一是…； */
export interface Item extends Node {
  readonly type: 'item'
  readonly num: Num
  readonly children: readonly [Marker, ...Text[]]
}

export interface Table extends Node {
  readonly type: 'table'
  /** How many of the first rows are headers. */
  readonly headerRows: number
  /** What a line 单位：… above the table says. */
  readonly unit: string | null
  readonly children: readonly Row[]
}

export interface Row extends Node {
  readonly type: 'row'
  readonly children: readonly Cell[]
}

/** A cell; the two texts of a diagonal header (指标/年份) are two children. An empty cell has none. */
export interface Cell extends Node {
  readonly type: 'cell'
  readonly children: readonly Text[]
}

/** 附件说明: the list of attachments below the text. */
export interface AttachmentNote extends Node {
  readonly type: 'attachmentNote'
  readonly children: readonly (Marker | AttachmentEntry)[]
}

export interface AttachmentEntry extends Node {
  readonly type: 'attachmentEntry'
  readonly num: Num | null
  readonly children: readonly (Marker | Text)[]
}

/** 署名, 成文日期 and what follows them. */
export interface Closing extends Node {
  readonly type: 'closing'
  readonly children: readonly ClosingLine[]
}

/** 发文机关署名: one node for each issuer. */
export interface Signature extends Node {
  readonly type: 'signature'
  readonly children: readonly Text[]
}

/** 成文日期. */
export interface DateLine extends Node {
  readonly type: 'date'
  readonly children: readonly Text[]
}

/** 附注 (此件公开发布), 抄送, 印发 and other lines below the date. */
export interface Note extends Node {
  readonly type: 'note'
  readonly children: readonly Text[]
}

/** The document that a notice issues (印发…的通知), with its own title and outline. */
export interface Enclosure extends Node {
  readonly type: 'enclosure'
  readonly children: readonly Part[]
}

/** 附件, with its label, its own title and outline. */
export interface Attachment extends Node {
  readonly type: 'attachment'
  readonly num: Num | null
  readonly children: readonly (Marker | Part)[]
}

export interface BlockMap {
  paragraph: Paragraph
  table: Table
  attachmentNote: AttachmentNote
}
export interface LetterheadMap {
  issuerMark: IssuerMark
  documentNumber: DocumentNumber
  title: Title
  draftMark: DraftMark
  dateline: Dateline
  addressee: Addressee
}
export interface ClosingMap {
  signature: Signature
  date: DateLine
  note: Note
}
export interface PartMap extends BlockMap {
  letterhead: Letterhead
  preamble: Preamble
  section: Section
  closing: Closing
  enclosure: Enclosure
  attachment: Attachment
}
export interface NodeMap extends PartMap, LetterheadMap, ClosingMap {
  policy: Policy
  heading: Heading
  item: Item
  row: Row
  cell: Cell
  attachmentEntry: AttachmentEntry
  text: Text
  marker: Marker
}

export type Block = BlockMap[keyof BlockMap]
export type LetterheadLine = LetterheadMap[keyof LetterheadMap]
export type ClosingLine = ClosingMap[keyof ClosingMap]
export type Part = PartMap[keyof PartMap]
export type PolicyNode = NodeMap[keyof NodeMap]
export type Leaf = Text | Marker
export type ParentNode = Exclude<PolicyNode, Leaf>
