import type { Wordings } from './language.ts'

/** Why a file gives no page. */
export const READ_ERRORS = {
  'file-missing': {
    zh: '{file}：找不到此文件；请检查路径',
    en: '{file}: no such file; check the path',
  },
  'file-unreadable': {
    zh: '{file}：无法读取（{reason}）；请检查文件权限',
    en: '{file}: cannot be read ({reason}); check its permissions',
  },
  'file-is-folder': {
    zh: '{file}：这是文件夹，不是文件；请给出其中的文件',
    en: '{file}: is a folder, not a file; name a file inside it',
  },
  'file-not-regular': {
    zh: '{file}：不是普通文件（如设备或管道）；请先存为文件，或用 - 从标准输入读取',
    en: '{file}: is not a regular file (a device or a pipe); save it as a file, or use - to read standard input',
  },
  'file-empty': {
    zh: '{file}：内容为空；请重新抓取',
    en: '{file}: is empty; fetch it again',
  },
  'document-without-text': {
    zh: '{file}：文档里没有文字（可能只有图片）；请提供有文字的文档',
    en: '{file}: the document holds no text, perhaps pictures only; get it in a form that has text',
  },
  'file-too-large': {
    zh: '{file}：文件大小 {size} MB，超过 {limit} MB 的上限；请拆分文件，或只保留正文页面',
    en: '{file}: the file has {size} MB, more than the limit of {limit} MB; split it, or keep the page itself only',
  },
  'file-no-text': {
    zh: '{file}：不是文本，也不是可识别的文档；支持 html、mht、txt、md、docx、doc 和有文字层的 pdf',
    en: '{file}: is neither text nor a document of a known kind; html, mht, txt, md, docx, doc and pdf with a text layer can be read',
  },
  'file-binary': {
    zh: '{file}：不是文本，而是二进制文件（{kind}）；支持 html、mht、txt、md、docx、doc 和有文字层的 pdf',
    en: '{file}: is not text but a binary file ({kind}); html, mht, txt, md, docx, doc and pdf with a text layer can be read',
  },
  'encoding-broken': {
    zh: '{file}：有 {count} 处不是有效的 {encoding}，按其他编码也读不通；请重新抓取，或另存为 UTF-8',
    en: '{file}: {count} places are not valid {encoding}, and no other encoding makes sense of it; fetch it again, or save it as UTF-8',
  },
  'file-rtf': {
    zh: '{file}：是 RTF 格式；请用 Word 或 WPS 另存为 .docx',
    en: '{file}: is an RTF file; save it as .docx with Word, WPS or LibreOffice',
  },
  'json-broken': {
    zh: '{file}：不是完整的 JSON（{detail}）；请重新生成',
    en: '{file}: is not JSON ({detail}); make it again',
  },
  'json-not-document': {
    zh: '{file}：不是 duizhao build 写出的文件（{problems} 处不符，首处在 {path}）；详情请运行 duizhao validate',
    en: '{file}: is not what duizhao build writes (problems: {problems}, the first at {path}); duizhao validate tells more',
  },
  'document-without-edits': {
    zh: '{file}：旁边没有 .edits.json，不知正文，写不了网页；请改用原网页',
    en: '{file}: no .edits.json lies beside it, so its text is not known; name the raw page instead',
  },
  'folder-empty': {
    zh: '{file}：文件夹里没有可读的页面；支持的扩展名：{extensions}',
    en: '{file}: the folder holds no page that can be read; extensions read: {extensions}',
  },
  'glob-no-match': {
    zh: '{file}：没有与此模式相符的页面；请检查模式，并用引号括起来',
    en: '{file}: no page matches this pattern; check it, and put it in quotes',
  },
  'sidecar-not-page': {
    zh: '{file}：yaml 文件是页面的附注，不是页面；请给出页面文件本身',
    en: '{file}: a yaml file is a note beside a page, not a page; name the page itself',
  },
  'id-clash': {
    zh: '{file}：与 {other} 同名（标识都是“{id}”），结果会互相覆盖；请给其中一个改名，或分开处理',
    en: '{file}: has the same id "{id}" as {other}, so their results would overwrite each other; rename one or run them apart',
  },
  'id-unsafe': {
    zh: '{file}：名称“{id}”不能用作输出文件名（{reason}）；请改名',
    en: '{file}: the name "{id}" cannot name a file of the output ({reason}); rename the file',
  },
  'page-wiped': {
    zh: '{file}：汉字已全部变成“{mark}”（{count} 处），原文无法恢复；请以正确的编码重新抓取',
    en: '{file}: the Chinese characters have all become "{mark}" ({count} times) and cannot be restored; fetch the page again in the right encoding',
  },
  'html-too-deep': {
    zh: '{file}：HTML 标签嵌套 {depth} 层，超过 {limit} 层的上限；页面可能已损坏，请重新抓取',
    en: '{file}: its HTML tags are nested {depth} deep, more than the limit of {limit}; the page is probably broken, fetch it again',
  },
  'docx-corrupt': {
    zh: '{file}：docx 文件已损坏或不完整；请重新下载，或用 Word、WPS 打开修复后另存',
    en: '{file}: the .docx file is damaged or cut off; download it again, or open it in Word, WPS or LibreOffice and save it anew',
  },
  'docx-encrypted': {
    zh: '{file}：docx 文件有密码保护；请用 Word 或 WPS 去掉密码后另存',
    en: '{file}: the .docx file is protected by a password; save it without the password',
  },
  'docx-too-large': {
    zh: '{file}：docx 解压后有 {size} MB，超过 {limit} MB 的上限；文件可能有问题，请检查来源',
    en: '{file}: the .docx file unpacks to {size} MB, more than the limit of {limit} MB; check where it comes from',
  },
  'doc-corrupt': {
    zh: '{file}：doc 文件已损坏，或是 Word 95 及更早的格式；请用 Word 或 WPS 打开后另存为 .docx',
    en: '{file}: the .doc file is damaged, or older than Word 97; open it in Word, WPS or LibreOffice and save it as .docx',
  },
  'doc-encrypted': {
    zh: '{file}：doc 文件有密码保护；请用 Word 或 WPS 去掉密码后另存',
    en: '{file}: the .doc file is protected by a password; save it without the password',
  },
  'pdf-corrupt': {
    zh: '{file}：pdf 文件已损坏或不完整；请重新下载',
    en: '{file}: the pdf file is damaged or cut off; download it again',
  },
  'pdf-encrypted': {
    zh: '{file}：pdf 文件需要密码才能打开；请去掉密码后另存',
    en: '{file}: the pdf file opens with a password only; save it without the password',
  },
  'pdf-no-text': {
    zh: '{file}：pdf 没有文字层（共 {pages} 页，可能是扫描件）；请先做文字识别（OCR）',
    en: '{file}: the pdf has no text layer ({pages} pages, probably scans); run character recognition (OCR) on it first',
  },
  'pdf-garbled': {
    zh: '{file}：pdf 的字体没有给出文字编码，取出的是乱码；请做文字识别（OCR），或寻找其他版本',
    en: '{file}: the fonts of the pdf do not say which characters they draw; run character recognition (OCR) on it, or find another copy',
  },
  'mht-corrupt': {
    zh: '{file}：mht 文件已损坏；请重新保存网页',
    en: '{file}: the .mht file is damaged; save the web page again',
  },
  'mht-no-page': {
    zh: '{file}：mht 文件里没有网页；请重新保存网页',
    en: '{file}: the .mht file holds no HTML page; save the web page again',
  },
  'model-invalid': {
    zh: '{file}：不是语言模型文件，或文件不完整；请用 duizhao train 重新生成',
    en: '{file}: is no language model, or was cut short; make it anew with duizhao train',
  },
  'model-changed': {
    zh: '{file}：语言模型在运行中被改动；请重新运行',
    en: '{file}: the language model changed during the run; run again',
  },
  'spin-table-bad-line': {
    zh: '{file}：第 {line} 行是“{text}”；应为“替换词<制表符>原词”，各不超过 32 字',
    en: '{file}: line {line} is "{text}"; expected "spun<TAB>official", at most 32 characters each',
  },
} as const satisfies Wordings

/** What reading has to say about a page that it did read: declarations that the bytes contradict, damaged bytes. */
const READ_NOTES = {
  'encoding-overruled': {
    zh: '页面声明的编码是 {declared}，但内容是 {used}，已按 {used} 解码',
    en: 'the page declares {declared}, but its bytes are {used} and were decoded so',
  },
  'encoding-unknown': {
    zh: '页面声明的编码“{declared}”不存在，已按 {used} 解码',
    en: 'the page declares an encoding "{declared}" that does not exist; it was decoded as {used}',
  },
  'encoding-damaged': {
    zh: '有 {count} 处字节不是有效的 {encoding}，已显示为 �（第一处：第 {line} 行第 {column} 列）；请重新抓取',
    en: '{count} places are not valid {encoding} and show as � (the first: line {line}, column {column}); fetch the page again',
  },
  'doc-numbers-lost': {
    zh: '此 doc 文件用了自动编号，取出的文本缺少这些序号；请用 Word 或 WPS 另存为 .docx 再读取',
    en: 'this .doc file has automatic numbers, which its text lacks; save it as .docx and read that',
  },
  'pdf-pages-without-text': {
    zh: '共 {pages} 页中有 {count} 页没有文字（第 {list} 页），可能是扫描件',
    en: '{count} of {pages} pages have no text (pages {list}); they may be scans',
  },
  'sidecar-invalid': {
    zh: '{sidecar} 第 {line} 行：不是有效的 YAML（{reason}），附注未被采用',
    en: '{sidecar} line {line}: is not valid YAML ({reason}); the note was not used',
  },
  'sidecar-not-map': {
    zh: '{sidecar}：应为“键: 值”的形式（{keys}），附注未被采用',
    en: '{sidecar}: expected lines of "key: value" ({keys}); the note was not used',
  },
  'sidecar-unknown-key': {
    zh: '{sidecar} 第 {line} 行：不认识的键“{key}”，应为 {keys}',
    en: '{sidecar} line {line}: unexpected key "{key}", expected {keys}',
  },
  'sidecar-bad-value': {
    zh: '{sidecar} 第 {line} 行：“{key}”的值“{value}”无效，应为{expectedZh}',
    en: '{sidecar} line {line}: unexpected value "{value}" of "{key}", expected {expectedEn}',
  },
  'sidecar-unreadable': {
    zh: '{sidecar}：无法读取（{reason}），附注未被采用',
    en: '{sidecar}: cannot be read ({reason}); the note was not used',
  },
  'corrections-invalid': {
    zh: '{file} 第 {line} 行：不是有效的 YAML（{reason}），核定结果未被采用',
    en: '{file} line {line}: is not valid YAML ({reason}); the corrections were not used',
  },
  'corrections-not-list': {
    zh: '{file}：应为一列以“-”开头的条目（{keys}），核定结果未被采用',
    en: '{file}: expected a list of entries that begin with "-" ({keys}); the corrections were not used',
  },
  'corrections-not-map': {
    zh: '{file} 第 {line} 行：应为“键: 值”的形式（{keys}），此条未被采用',
    en: '{file} line {line}: expected lines of "key: value" ({keys}); the entry was not used',
  },
  'corrections-unknown-key': {
    zh: '{file} 第 {line} 行：不认识的键“{key}”，应为 {keys}；此条未被采用',
    en: '{file} line {line}: unexpected key "{key}", expected {keys}; the entry was not used',
  },
  'corrections-bad-value': {
    zh: '{file} 第 {line} 行：“{key}”的值“{value}”无效，应为{expectedZh}；此条未被采用',
    en: '{file} line {line}: unexpected value "{value}" of "{key}", expected {expectedEn}; the entry was not used',
  },
  'corrections-missing-key': {
    zh: '{file} 第 {line} 行：缺少“{key}”，此条未被采用',
    en: '{file} line {line}: "{key}" is missing; the entry was not used',
  },
  'corrections-same-word': {
    zh: '{file} 第 {line} 行：spun 与 official 都是“{spun}”；要保留该词，请写 verdict: rejected 而不写 official',
    en: '{file} line {line}: spun and official are both "{spun}"; to keep the word, write verdict: rejected without official',
  },
  'corrections-twice': {
    zh: '{file} 第 {line} 行：“{spun}”在同一上下文中已有核定结果，此条未被采用',
    en: '{file} line {line}: "{spun}" was decided in the same context above; the entry was not used',
  },
  'corrections-unreadable': {
    zh: '{file}：无法读取（{reason}），核定结果未被采用',
    en: '{file}: cannot be read ({reason}); the corrections were not used',
  },
} as const satisfies Wordings

/** What reading has to say: files that cannot be read, declarations that the bytes contradict. */
export const READ_MESSAGES = { ...READ_ERRORS, ...READ_NOTES } as const satisfies Wordings
