/** Names under which pages say whom they took the document from, most telling first; of meta tags in small letters. */
export const ORIGIN_NAMES: readonly string[] = ['来源', '信息来源', '文章来源', '稿件来源', 'contentsource', 'source']
