/** What the word of a directive asks for. */
export const DIRECTIVE_WORDS: Readonly<Record<string, 'here' | 'next' | 'start' | 'end' | 'document'>> = {
  忽略: 'here',
  忽略开始: 'start',
  忽略结束: 'end',
  全文忽略: 'document',
  'disable-line': 'here',
  'disable-next-line': 'next',
  disable: 'start',
  enable: 'end',
  'disable-document': 'document',
}

/** How directives are written: a bracket that survives Word, a comment that no Markdown reader shows. */
export const DIRECTIVES: readonly RegExp[] = [
  /[〔［[【]\s*对照\s*[：:]\s*(?<word>忽略开始|忽略结束|全文忽略|忽略)\s*(?<rules>[^〔〕［］[\]【】\n]{0,300})[〕］\]】]/g,
  /<!--\s*duizhao-(?<word>[a-z-]{1,30})(?<rules>(?:(?!-->)[^\n]){0,300})-->/gi,
]
