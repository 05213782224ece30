import type { Wordings } from './language.ts'

/** Headings, help, summaries and errors of the command line. */
export const CLI_MESSAGES = {
  'help-about': {
    zh: '对照：修复损坏的中文政策网页，整理为规范文本，逐城对照',
    en: 'Duizhao (对照): restore damaged Chinese policy pages and set the policies of several cities side by side',
  },
  'help-version': { zh: '显示版本号', en: 'print the version' },
  'help-help': { zh: '显示帮助', en: 'show help' },
  'help-command': { zh: '显示某个命令的帮助', en: 'show help for a command' },
  'help-lang': {
    zh: '帮助、提示和摘要所用的语言（默认取自 LC_ALL、LC_MESSAGES、LANG）',
    en: 'language of help, messages and summaries (default: from LC_ALL, LC_MESSAGES, LANG)',
  },
  'help-color': { zh: '总是使用颜色', en: 'always use colour' },
  'help-no-color': {
    zh: '不使用颜色（也可设环境变量 NO_COLOR）',
    en: 'never use colour (as the variable NO_COLOR does)',
  },
  'help-title-usage': { zh: '用法：', en: 'Usage:' },
  'help-title-arguments': { zh: '参数：', en: 'Arguments:' },
  'help-title-options': { zh: '选项：', en: 'Options:' },
  'help-title-global-options': { zh: '通用选项：', en: 'Global options:' },
  'help-title-commands': { zh: '命令：', en: 'Commands:' },
  'help-preset': { zh: '（默认：{preset}）', en: ' (default: {preset})' },
  'help-choices': { zh: '（可选：{choices}）', en: ' (one of: {choices})' },
  'help-choices-and-preset': {
    zh: '（可选：{choices}；默认：{preset}）',
    en: ' (one of: {choices}; default: {preset})',
  },
  'help-examples': {
    zh: `示例：
  duizhao build corpus -o extracted  整理整个文件夹
  duizhao build --check  检查 extracted/ 是否与 corpus/ 一致（用于 CI）
  duizhao clean page.html --explain  逐条列出改动及理由
  duizhao extract extracted -o tables.xlsx  目标、分工、补贴三张表
  duizhao diff extracted  各份文件逐项对照
  duizhao report extracted -o report  逐城对照的网站
  duizhao check draft.docx  草稿与同类文件相比缺什么
  duizhao review page.html  逐处查看没有把握的改动`,
    en: `Examples:
  duizhao build corpus -o extracted  clean a folder of pages
  duizhao build --check  is extracted/ what corpus/ gives? (for CI)
  duizhao clean page.html --explain  every change, with its reason
  duizhao extract extracted -o tables.xlsx  targets, responsibilities and subsidies as tables
  duizhao diff extracted  documents side by side
  duizhao report extracted -o report  cities side by side, as a site
  duizhao check draft.docx  what a draft lacks beside its peers
  duizhao review page.html  the changes that are in doubt, one by one`,
  },
  'help-exit-statuses': {
    zh: `退出状态：
  0  正常
  1  有发现（build --check：输出文件夹已过期；validate：文件有错；check：草稿有问题）
  2  未能完成（参数有误，或有文件读不了；其余文件照常处理）`,
    en: `Exit status:
  0  fine
  1  findings (build --check: the output is out of date; validate: a file is wrong; check: the draft is)
  2  could not do the work (wrong arguments, or a file that cannot be read; the others are done)`,
  },
  'help-build': { zh: '把一个文件夹的网页整理成规范文本', en: 'turn a folder of pages into clean documents' },
  'help-build-corpus': { zh: '存放网页的文件夹', en: 'the folder of pages' },
  'help-build-out': { zh: '结果写入的文件夹', en: 'the folder to write to' },
  'help-build-check': {
    zh: '不写文件，只检查结果是否最新；过期则退出状态为 1',
    en: 'write nothing; exit 1 when the output is not what the pages give',
  },
  'help-build-jobs': { zh: '并行数（默认：处理器核数）', en: 'how many workers (default: one for each core)' },
  'help-build-cache': {
    zh: '缓存文件夹（默认：输出文件夹旁的 .duizhao-cache）',
    en: 'cache folder (default: .duizhao-cache beside the output)',
  },
  'help-build-no-cache': { zh: '不使用缓存，全部重做', en: 'do everything anew, without the cache' },
  'help-build-verbose': { zh: '摘要列出每一页和每条提示', en: 'list every page and every message in the summary' },
  'help-build-examples': {
    zh: `示例：
  duizhao build                           corpus/ → extracted/
  duizhao build pages -o clean -j 4
  duizhao build --check --no-cache        持续集成`,
    en: `Examples:
  duizhao build                           corpus/ → extracted/
  duizhao build pages -o clean -j 4
  duizhao build --check --no-cache        in continuous integration`,
  },
  'help-clean': { zh: '清理网页，写出正文', en: 'clean pages and print the documents in them' },
  'help-clean-files': {
    zh: '文件、文件夹、通配符，或 -（标准输入）',
    en: 'files, folders, globs, or - for standard input',
  },
  'help-clean-format': { zh: '输出格式', en: 'what to print' },
  'help-clean-out': {
    zh: '写入文件（以 / 结尾则写入该文件夹，每页一个文件）',
    en: 'write to a file (with a / at the end: to a folder, a file for each page)',
  },
  'help-clean-explain': {
    zh: '列出每处改动：位置、改前、改后、步骤、理由',
    en: 'list every change: place, before, after, pass, reason',
  },
  'help-clean-examples': {
    zh: `示例：
  duizhao clean page.html
  curl -s https://example.org/a.html | duizhao clean - --format text
  duizhao clean pages/*.html -f json      每页一行 JSON
  duizhao clean page.html -f html -o view.html`,
    en: `Examples:
  duizhao clean page.html
  curl -s https://example.org/a.html | duizhao clean - --format text
  duizhao clean pages/*.html -f json      a line of JSON for each page
  duizhao clean page.html -f html -o view.html`,
  },
  'help-pack': {
    zh: '另加一个领域包（可多次使用；先于自带的包）',
    en: 'use a domain pack of your own as well (may be repeated; it comes before those of the package)',
  },
  'help-no-packs': { zh: '不用自带的领域包', en: 'do without the packs that come with the package' },
  'help-extract': {
    zh: '提取目标、责任分工、补贴，写成 JSON、表格或带标注的网页',
    en: 'extract targets, responsibilities and subsidies as JSON, tables or a page',
  },
  'help-extract-files': {
    zh: '网页（文件、文件夹、通配符、- 表示标准输入），或 build 写出的 .json 及其文件夹',
    en: 'pages (files, folders, globs, - for standard input), or the .json files that build wrote, or their folder',
  },
  'help-extract-format': {
    zh: '输出格式（默认看 -o 的扩展名，否则一份文件为 json，多份为 ndjson）',
    en: 'what to write (default: by the extension of -o, else json for one document and ndjson for several)',
  },
  'help-extract-out': {
    zh: '写入文件；csv 的三张表以及多份 json、html 写入文件夹',
    en: 'write to a file; the three tables of csv, and several json or html, to a folder',
  },
  'help-extract-only': { zh: '只写一张表（csv、xlsx）', en: 'write one table only (csv, xlsx)' },
  'help-extract-bom': { zh: 'csv 以 BOM 开头，供 Excel 直接打开', en: 'begin csv with a BOM, for Excel' },
  'help-extract-examples': {
    zh: `示例：
  duizhao extract page.html               一份文件的全部记录（JSON）
  duizhao extract extracted -o tables.xlsx    三张表，一个工作簿
  duizhao extract extracted -f csv -o tables/
  duizhao extract extracted -f csv --only targets > targets.csv
  duizhao extract page.html -o view.html  正文与记录对照的网页`,
    en: `Examples:
  duizhao extract page.html               all records of a document, as JSON
  duizhao extract extracted -o tables.xlsx    the three tables in a workbook
  duizhao extract extracted -f csv -o tables/
  duizhao extract extracted -f csv --only targets > targets.csv
  duizhao extract page.html -o view.html  the text and its records as a page`,
  },
  'extract-csv-needs-folder': {
    zh: 'csv 有三张表：请用 -o 指定文件夹，或用 --only targets|responsibilities|subsidies 选一张',
    en: 'csv has three tables: name a folder with -o, or choose one with --only targets|responsibilities|subsidies',
  },
  'extract-xlsx-needs-file': {
    zh: 'xlsx 不能写到屏幕；请用 -o 指定文件',
    en: 'xlsx cannot be printed; name a file with -o',
  },
  'extract-only-tables': {
    zh: '--only 只用于 csv 和 xlsx，不用于 {format}',
    en: '--only is for csv and xlsx, not for {format}',
  },
  'extract-without-edits': {
    zh: '{file}：旁边没有 .edits.json，因此没有原页的行和列',
    en: '{file}: no .edits.json lies beside it, so lines and columns of the raw page are left empty',
  },
  'extract-unknown-ending': {
    zh: '{out}：不知道写成什么格式；可用的扩展名：{endings}；其他名称请用 --format 指明',
    en: '{out}: the ending does not say what to write; endings: {endings}; for any other name give --format',
  },
  'extract-renamed': {
    zh: '{file}：另一份文件也叫“{id}”，这一份写作“{name}”',
    en: '{file}: another document is called "{id}" too; this one is written as "{name}"',
  },
  'extract-done': {
    zh: '{out}：{documents} 份文件，{records} 条记录',
    en: '{out}: documents {documents}, records {records}',
  },
  'help-schema': { zh: '显示 JSON Schema', en: 'print a JSON Schema' },
  'help-schema-name': { zh: '要哪一种', en: 'which one' },
  'help-schema-out': { zh: '把全部模式写入文件夹', en: 'write all of them to a folder' },
  'help-validate': {
    zh: '检查 build 写出的 .json 和 .edits.json',
    en: 'check .json and .edits.json files that build wrote',
  },
  'help-validate-files': { zh: '文件或文件夹', en: 'files or folders' },
  'help-validate-examples': {
    zh: `检查内容：符合 JSON Schema；按改动重做得到正文；引文与正文一致；位置不越界；层次存在。
退出状态：0 全部正确，1 有错，2 有文件读不了。`,
    en: `What is checked: the JSON Schema; that replaying the edits gives the clean text; that quotes are slices of it; that
places lie inside the raw page; that the sections named are there.
Exit status: 0 all is right, 1 something is wrong, 2 a file cannot be read.`,
  },
  'validate-done': {
    zh: '{files} 个文件，{problems} 处错误',
    en: 'files checked: {files}, problems: {problems}',
  },
  'validate-without-edits': {
    zh: '{file}：旁边没有 .edits.json，只检查了结构',
    en: '{file}: no .edits.json lies beside it, so only its shape was checked',
  },
  'validate-nothing': {
    zh: '{file}：没有可检查的 .json 文件；请先运行 duizhao build',
    en: '{file}: holds no .json file to check; run duizhao build first',
  },
  'help-spin-table': {
    zh: '自己的替换词表：每行“替换词<制表符>原词”',
    en: 'your own table of spun words: lines of "spun<TAB>official"',
  },
  'help-model': {
    zh: '自己的语言模型（duizhao train 生成），与自带的合用',
    en: 'your own language model, made by duizhao train, used beside the shipped one',
  },
  'help-review': {
    zh: '列出不能确定的用词恢复，由人核定',
    en: 'list restored words that are not certain, for a person to decide',
  },
  'help-review-pages': {
    zh: '文件、文件夹、通配符，或 corpus 中页面的名称',
    en: 'files, folders, globs, or names of pages of the corpus',
  },
  'help-review-accept': { zh: '采用：1,3-5、2=责任 或 all', en: 'take these: 1,3-5, 2=责任 or all' },
  'help-review-reject': { zh: '不采用：1,3-5 或 all', en: 'do not take these: 1,3-5 or all' },
  'help-review-everywhere': {
    zh: '该词在全页都照此处理，不限于此处上下文',
    en: 'decide for the word wherever it stands on the page, not in this context only',
  },
  'help-review-all': { zh: '也列出已核定的', en: 'list those that are decided as well' },
  'help-review-corpus': { zh: '按名称查找页面的文件夹', en: 'the folder in which pages are found by name' },
  'help-review-export': {
    zh: '把已采用的词对加入自己的替换词表',
    en: 'add the accepted pairs to your own table of spun words',
  },
  'help-review-examples': {
    zh: `示例：
  duizhao review chongqing-2023            列出（退出状态 1：还有待核定的）
  duizhao review chongqing-2023 --accept 1,3-5,7=责任 --reject 2
  duizhao review corpus --export-pairs own.tsv
  duizhao build --spin-table own.tsv       今后整理时使用自己的词表
核定结果写在页面旁的 <名称>.corrections.yaml，每次整理都照此办理。`,
    en: `Examples:
  duizhao review chongqing-2023            list them (exit 1: some are undecided)
  duizhao review chongqing-2023 --accept 1,3-5,7=责任 --reject 2
  duizhao review corpus --export-pairs own.tsv
  duizhao build --spin-table own.tsv       use your own table from now on
Decisions are kept in <name>.corrections.yaml beside the page, and every run follows them.`,
  },
  'usage-unknown-command': { zh: '没有命令“{name}”', en: 'there is no command "{name}"' },
  'usage-unknown-option': { zh: '没有选项“{name}”', en: 'there is no option "{name}"' },
  'usage-missing-argument': { zh: '缺少参数“{name}”', en: 'the argument "{name}" is missing' },
  'usage-option-without-value': { zh: '选项“{name}”缺少取值', en: 'the option "{name}" needs a value' },
  'usage-invalid-value': {
    zh: '选项“{name}”不接受“{value}”{allowed}',
    en: 'the option "{name}" does not take "{value}"{allowed}',
  },
  'usage-allowed': { zh: '；可用：{values}', en: '; it takes: {values}' },
  'usage-too-many-arguments': { zh: '参数过多', en: 'too many arguments' },
  'usage-did-you-mean': { zh: '您是不是要找：{near}', en: 'Did you mean {near}?' },
  'usage-see-help': { zh: '用 duizhao{command} --help 查看帮助', en: 'See duizhao{command} --help' },
  'severity-error': { zh: '错误', en: 'error' },
  'severity-warn': { zh: '注意', en: 'warning' },
  'severity-info': { zh: '说明', en: 'note' },
  'punctuation-colon': { zh: '：', en: ': ' },
  'build-bad-jobs': {
    zh: '--jobs 应为正整数，而不是“{value}”',
    en: '--jobs takes a whole number from 1 on, not "{value}"',
  },
  'build-corpus-missing': {
    zh: '没有文件夹“{corpus}”；请检查路径，或把网页放进该文件夹',
    en: 'there is no folder "{corpus}"; check the path, or put the pages there',
  },
  'build-corpus-not-folder': {
    zh: '“{corpus}”不是文件夹；单个文件请用 duizhao clean {corpus}',
    en: '"{corpus}" is not a folder; for one file use duizhao clean {corpus}',
  },
  'build-out-in-corpus': {
    zh: '输出文件夹“{out}”在“{corpus}”之内，下次会被当作网页读入；请用 -o 另选一处',
    en: 'the output folder "{out}" lies inside "{corpus}" and would be read as pages next time; choose another with -o',
  },
  'build-out-unwritable': {
    zh: '不能写入输出文件夹“{out}”（{reason}）；请检查权限，或用 -o 另选一处',
    en: 'the output folder "{out}" cannot be written to ({reason}); check its permissions or choose another with -o',
  },
  'build-write-failed': {
    zh: '写不了“{path}”的结果（{reason}）；请检查磁盘空间和权限',
    en: 'the outputs of "{path}" cannot be written ({reason}); check disk space and permissions',
  },
  'build-foreign-file': {
    zh: '“{path}”已存在且不是本工具所写，未予覆盖；请移走它，或用 -o 另选文件夹',
    en: '"{path}" is there already and was not made by this tool, so it was left alone; move it or choose another folder with -o',
  },
  'build-worker-died': {
    zh: '处理此页的进程中断（{reason}）；请加 --jobs 1 再试',
    en: 'the worker on this page died ({reason}); try again with --jobs 1',
  },
  'build-interrupted': {
    zh: '已中断：完成 {done}/{pages} 页；已写出的文件都是完整的，再次运行即可继续',
    en: 'interrupted after {done} of {pages} pages; every file written is whole, run again to go on',
  },
  'build-done': {
    zh: '{out}：写出 {written} 个文件，{kept} 个未变',
    en: '{out}: files written: {written}, unchanged: {kept}',
  },
  'build-removed': {
    zh: '已删除不再有来源网页的结果：{ids}',
    en: 'removed, since their pages are gone: {ids}',
  },
  'build-failed-pages': {
    zh: '{failed} 页未能处理，原因见上',
    en: 'pages that could not be done, see above: {failed}',
  },
  'clean-html-needs-folder': {
    zh: '{pages} 个页面不能写在同一个 HTML 文件里；请用 -o 指定文件夹（以 / 结尾）',
    en: '{pages} pages cannot share one HTML file; name a folder with -o (with a / at its end)',
  },
  'check-missing': { zh: '缺少 {path}', en: 'missing {path}' },
  'check-differs': { zh: '过期 {path}', en: 'out of date {path}' },
  'check-orphan': { zh: '多余 {path}（来源网页已不在）', en: 'left over {path} (its page is gone)' },
  'check-fresh': { zh: '{out} 是最新的', en: '{out} is up to date' },
  'check-stale': {
    zh: '{out} 已过期：{outputs} 个文件应重写，{orphans} 页的结果应删除；请运行 duizhao build 并提交',
    en: '{out} is out of date (files to write: {outputs}, pages to remove: {orphans}); run duizhao build and commit',
  },
  'summary-page': { zh: '页面', en: 'page' },
  'summary-characters': { zh: '字符', en: 'characters' },
  'summary-changes': { zh: '改动', en: 'changes' },
  'summary-warnings': { zh: '注意', en: 'warnings' },
  'summary-failed': { zh: '失败', en: 'failed' },
  'summary-pass': { zh: '步骤', en: 'pass' },
  'summary-total': { zh: '合计（{pages} 页）', en: 'total ({pages})' },
  'summary-more-pages': {
    zh: '另有 {pages} 页未列出（加 -v 全部列出）',
    en: 'not listed: {pages} (-v lists all)',
  },
  'cli-defect': {
    zh: '程序出错，请报告（设 DUIZHAO_DEBUG=1 可见详情）：{detail}',
    en: 'this is a defect of duizhao, please report it (DUIZHAO_DEBUG=1 shows more): {detail}',
  },
  'help-train': { zh: '用自己的文本训练语言模型', en: 'train a model of wording on your own texts' },
  'help-train-folder': {
    zh: '存放 .txt、.md、.jsonl（可用 gzip 压缩）的文件夹',
    en: 'the folder of .txt, .md and .jsonl files, also gzipped',
  },
  'help-train-out': { zh: '写入的模型文件', en: 'the model file to write' },
  'help-train-weight': {
    zh: '文件名含 name 的文件所占的权重，如 law=0.1',
    en: 'how much files count whose name contains name: law=0.1',
  },
  'help-train-order': { zh: '最长的 n 元组（2 至 6）', en: 'the longest n-gram (2 to 6)' },
  'help-train-ngrams': { zh: '模型最多保留的 n 元组数', en: 'how many n-grams the model may hold' },
  'train-done': {
    zh: '已由 {texts} 篇、{characters} 字训练出 {file}（{bytes} 字节）',
    en: 'trained {file} ({bytes} bytes) on {texts} texts of {characters} characters',
  },
  'train-failed': { zh: '无法用“{folder}”训练：{detail}', en: 'could not train on "{folder}": {detail}' },
} as const satisfies Wordings
