import type { Wordings } from './language.ts'

/** What cleaning has to say: damage that it saw and could not undo, decisions that a person should look at. */
export const CLEAN_MESSAGES = {
  'markup-too-tangled': {
    zh: '网页标签嵌套过深或过乱，无法判断正文区域；已去掉标签，保留全部文字，请检查结果',
    en: 'the markup is nested too deeply or too tangled to tell the main content; its tags were removed and all text kept, so check the result',
  },
  'document-in-pictures': {
    zh: '正文只有 {length} 个字而有图片或嵌入页面：正文可能是图片，请另行识别',
    en: 'the main content has {length} characters and a picture or an embedded page: the document may be a picture that needs OCR',
  },
  'censored-word-unsure': {
    zh: '“{found}”中的星号可能是被屏蔽的字（{choices}），无法确定，保留原样',
    en: 'the asterisk in "{found}" may mask one of {choices}; it is left as it is',
  },
  'words-deleted': {
    zh: '此处的词被删去，无法恢复，请核对原文：{text}',
    en: 'words were deleted here and cannot be restored; check the original: {text}',
  },
  'number-lost': {
    zh: '此处缺少数字，无法恢复，请核对原文：{text}',
    en: 'a number is missing here and cannot be restored; check the original: {text}',
  },
  'date-overwritten': {
    zh: '落款日期被改成“{text}”，成文日期已丢失，请核对原文',
    en: 'the date below the signature was overwritten by "{text}" and is lost; check the original',
  },
  'marks-became-questions': {
    zh: '句末标点大多变成了问号（{count} 处），原来的标点已丢失，请核对原文',
    en: 'nearly all sentences end in a question mark ({count}); the marks that stood there are lost, check the original',
  },
  'clauses-out-of-order': {
    zh: '此处标点或括号的位置不合语法，分句可能被打乱，无法恢复：{text}',
    en: 'marks or brackets stand where they cannot; the clauses may have been shuffled and cannot be put back: {text}',
  },
  'page-all-removed': {
    zh: '整页都被判为垃圾内容或网站框架，没有留下正文；请检查抓取的页面是否正确',
    en: 'the whole page was judged spam or site chrome and no text is left; check that the right page was fetched',
  },
  'page-spun': {
    zh: '本页经过伪原创工具改写：已恢复 {words} 处用词，引用前请核对原文',
    en: 'this page went through a spinning tool: {words} words were restored; check them against the original before quoting',
  },
  'spun-word-doubtful': {
    zh: '“{word}”恢复为“{reading}”，但不能确定（也可能是：{others}）',
    en: '"{word}" was restored as "{reading}", which is not certain (others: {others})',
  },
  'spun-word-left': {
    zh: '“{word}”可能经过替换，保留原样（可能是：{reading}、{others}）',
    en: '"{word}" may have been replaced and was left as it is (perhaps: {reading}, {others})',
  },
  'correction-unmatched': {
    zh: '核定结果“{spun}”→“{official}”在本页找不到对应之处（上下文：{context}）；请改正或删去',
    en: 'the correction "{spun}" → "{official}" matches nothing on this page (context: {context}); amend or remove it',
  },
  'byte-slip-left': {
    zh: '此处 GBK 字节错位，无法确定原文，未作改动：{text}',
    en: 'GBK bytes have slipped here and the original cannot be told; left as it is: {text}',
  },
  'character-lost': {
    zh: '此处有一个字的字节已丢失，无法恢复：{text}',
    en: 'the bytes of a character are lost here and cannot be restored: {text}',
  },
  'mojibake-left': {
    zh: '此处是编码错误造成的乱码，无法还原：{text}',
    en: 'text read in a wrong encoding that cannot be restored: {text}',
  },
  'replacement-residue': {
    zh: '“{text}”是编码转换失败的残留，原文已丢失',
    en: '"{text}" is what a failed conversion leaves; the original is lost',
  },
} as const satisfies Wordings
