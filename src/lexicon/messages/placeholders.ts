import type { Language } from './language.ts'

/** What stands for a value in the usage of a command, in Chinese; in English it stands as it is. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  command: '命令',
  corpus: '网页文件夹',
  document: '文件名',
  'documents...': '文件...',
  'drafts...': '草稿...',
  file: '文件',
  'files...': '文件...',
  folder: '文件夹',
  format: '格式',
  id: '规则',
  'id=level': '规则=级别',
  language: '语言',
  level: '级别',
  name: '名称',
  'name=number...': '名称=数值...',
  number: '数',
  numbers: '编号',
  options: '选项',
  'pages...': '网页...',
  part: '部分',
  path: '路径',
  table: '表',
  title: '标题',
}

/** A placeholder in a language, with the brackets and dots that it has; as it is where the language has no word for it. */
export function placeholder(written: string, language: Language): string {
  if (language === 'en') return written
  const [, open = '', name = '', close = ''] = /^([<[]?)(.*?)([>\]]?)$/.exec(written) ?? []
  const known = PLACEHOLDERS[name] ?? PLACEHOLDERS[`${name}...`]?.replace(/\.{3}$/, '')
  return known === undefined ? written : open + known + close
}
