import type { Wordings } from './language.ts'

/** Words of `duizhao check`: its help, what it tells, and the frame around its findings. */
export const CHECK_COMMAND_MESSAGES = {
  'help-check': {
    zh: '检查草稿：同类文件有而草稿没有的，以及写得无法执行的',
    en: 'check a draft: what its peers have and it lacks, what in it cannot be carried out',
  },
  'help-check-files': {
    zh: '草稿（任何可读的格式，- 为标准输入）',
    en: 'drafts in any format that can be read; - is standard input',
  },
  'help-check-against': {
    zh: '同类文件：文件夹、build 的结果或网页；可重复（默认 extracted/）',
    en: 'peers: a folder, a result of build, a page; may be repeated (default: extracted/)',
  },
  'help-check-no-peers': {
    zh: '不与同类文件对照，只检查草稿本身',
    en: 'hold the draft against no peers, run the rules about the draft alone',
  },
  'help-check-format': { zh: '输出格式', en: 'what to write' },
  'help-check-out': { zh: '写入文件', en: 'write to a file' },
  'help-check-preset': { zh: '规则的预设', en: 'which rules run, and how strictly' },
  'help-check-rule': {
    zh: '设定一条规则：规则=off|info|warn|error；可重复',
    en: 'set a rule: id=off|info|warn|error; may be repeated',
  },
  'help-check-fail-on': {
    zh: '有这一级或更重的问题时退出状态为 1',
    en: 'exit with 1 when there is a finding of this severity or a graver one',
  },
  'help-check-max-warnings': {
    zh: '警告多于此数时退出状态为 1（此时单个警告不算失败）',
    en: 'exit with 1 when there are more warnings than this (and not for single ones)',
  },
  'help-check-list-rules': { zh: '列出全部规则', en: 'list the rules' },
  'help-check-explain-rule': { zh: '说明一条规则：级别、选项、示例', en: 'explain a rule: levels, options, examples' },
  'help-check-config': {
    zh: '配置文件（默认从草稿所在文件夹向上查找 duizhao.config.yaml 等）',
    en: 'configuration file (default: duizhao.config.yaml and others, upward from the draft)',
  },
  'help-check-no-config': { zh: '不读配置文件', en: 'read no configuration file' },
  'help-check-baseline': { zh: '不报告此文件所列的已知问题', en: 'leave out the known findings that this file lists' },
  'help-check-update-baseline': {
    zh: '把现有问题全部写入 --baseline 指定的文件',
    en: 'write all findings to the file of --baseline',
  },
  'help-check-cache': {
    zh: '同类文件索引所在的文件夹（默认在同类文件旁的 .duizhao-cache）',
    en: 'where the index of peers lies (default: .duizhao-cache beside the peers)',
  },
  'help-check-no-cache': { zh: '不使用索引，每次重读同类文件', en: 'keep no index, read the peers again each time' },
  'help-check-examples': {
    zh: `示例：
  duizhao check 草稿.docx  与 extracted/ 对照
  duizhao check 草稿.md --against 同类文件/ -f md  写成 Markdown
  duizhao check 草稿.docx -o 批注.docx  把问题写成 Word 批注
  duizhao check 草稿.docx --rule missing-clause=error --fail-on error  只为缺少条款而失败
  duizhao check --explain-rule missing-clause  说明一条规则`,
    en: `Examples:
  duizhao check draft.docx  against extracted/
  duizhao check draft.md --against peers/ -f md  as Markdown
  duizhao check draft.docx -o comments.docx  the findings as Word comments
  duizhao check draft.docx --rule missing-clause=error --fail-on error  fail for missing clauses only
  duizhao check --explain-rule missing-clause  explain a rule`,
  },
  'help-check-exit-statuses': {
    zh: `退出状态：
  0  没有 --fail-on 所定级别（默认 warn，即“注意”）或更重的问题
  1  有这样的问题，或警告多于 --max-warnings
  2  未能完成（参数、配置或草稿有误，或没有同类文件）`,
    en: `Exit status:
  0  no findings of the severity of --fail-on (warn when not given) or graver
  1  such findings, or more warnings than --max-warnings
  2  could not do the work (wrong arguments, configuration or draft, or no peers)`,
  },
  'check-no-drafts': { zh: '请指定要检查的草稿', en: 'name a draft to check' },
  'check-no-peers': {
    zh: '没有可对照的同类文件：用 --against 指定，或先运行 duizhao build，或加 --no-peers 只检查草稿本身',
    en: 'there are no peers to hold the draft against: name some with --against, run duizhao build first, or check the draft alone with --no-peers',
  },
  'check-only-itself': {
    zh: '{draft}：同类文件中只有草稿本身，需要对照的规则未运行',
    en: '{draft}: the only peer is the draft itself; rules that need peers did not run',
  },
  'check-bad-rule-option': {
    zh: '--rule 应写作 规则=级别，而不是“{value}”',
    en: 'Unexpected --rule "{value}", expected id=level',
  },
  'check-bad-number': {
    zh: '--max-warnings 应为不小于 0 的整数，而不是“{value}”',
    en: 'Unexpected --max-warnings "{value}", expected a whole number from 0',
  },
  'check-unknown-suppression': {
    zh: '草稿要求忽略“{rule}”，但没有这条规则（duizhao check --list-rules 列出全部）',
    en: 'the draft asks to leave out "{rule}", but there is no such rule (duizhao check --list-rules lists them)',
  },
  'check-unused-suppression': {
    zh: '第 {line} 行要求忽略的（{rules}）没有出现，可以删去这一标记',
    en: 'line {line} asks to leave out what is not found ({rules}); the mark can go',
  },
  'check-few-peers': {
    zh: '{peers} 份文件中与草稿同类的有 {compared} 份，无从判断多数文件有什么（{rules}）；可用 --against 再指定一些',
    en: 'of {peers} documents {compared} are on the subject of the draft, too few to tell what most of them have ({rules}); name more with --against',
  },
  'check-baseline-outlived': {
    zh: '{file}：有 {count} 个已知问题不再出现，可用 --update-baseline 更新',
    en: '{file}: known findings that are found no more: {count}; --update-baseline takes them out',
  },
  'check-update-without-baseline': {
    zh: '--update-baseline 需要同时用 --baseline 指定文件',
    en: '--update-baseline needs --baseline with the file to write',
  },
  'check-baseline-written': {
    zh: '{file}：已写入 {findings} 个已知问题',
    en: '{file}: known findings written: {findings}',
  },
  'check-baseline-broken': { zh: '{file} 不是基线文件：{detail}', en: '{file} is no baseline file: {detail}' },
  'setting-unknown-rule': {
    zh: '没有规则“{rule}”；可用：{allowed}',
    en: 'Unexpected rule "{rule}", expected one of: {allowed}',
  },
  'setting-bad-level': {
    zh: '规则 {rule} 的级别不能是“{value}”；可用：{allowed}',
    en: 'Unexpected level "{value}" of {rule}, expected one of: {allowed}',
  },
  'setting-unknown-option': {
    zh: '规则 {rule} 没有选项“{option}”；可用：{allowed}',
    en: 'Unexpected option "{option}" of {rule}, expected one of: {allowed}',
  },
  'setting-bad-option': {
    zh: '规则 {rule} 的选项“{option}”不能是 {value}；应为：{allowed}',
    en: 'Unexpected {value} for the option "{option}" of {rule}, expected: {allowed}',
  },
  'config-unreadable': {
    zh: '无法读取配置文件 {file}：{reason}',
    en: 'could not read the configuration {file}: {reason}',
  },
  'config-broken': {
    zh: '{file} 第 {line} 行不是有效的 YAML 或 JSON：{detail}',
    en: '{file}, line {line}: neither YAML nor JSON: {detail}',
  },
  'config-circle': { zh: '{file} 与 {other} 互相引用', en: '{file} and {other} extend each other' },
  'config-unknown-preset': {
    zh: '{file} 第 {line} 行：没有预设“{name}”；可用：{allowed}，或以 ./ 开头的文件',
    en: '{file}, line {line}: Unexpected preset "{name}", expected one of: {allowed}, or a file beginning with ./',
  },
  'config-setting-unknown-rule': {
    zh: '{file} 第 {line} 行：没有规则“{rule}”；可用：{allowed}',
    en: '{file}, line {line}: Unexpected rule "{rule}", expected one of: {allowed}',
  },
  'config-setting-bad-level': {
    zh: '{file} 第 {line} 行：规则 {rule} 的级别不能是“{value}”；可用：{allowed}',
    en: '{file}, line {line}: Unexpected level "{value}" of {rule}, expected one of: {allowed}',
  },
  'config-setting-unknown-option': {
    zh: '{file} 第 {line} 行：规则 {rule} 没有选项“{option}”；可用：{allowed}',
    en: '{file}, line {line}: Unexpected option "{option}" of {rule}, expected one of: {allowed}',
  },
  'config-setting-bad-option': {
    zh: '{file} 第 {line} 行：规则 {rule} 的选项“{option}”不能是 {value}；应为：{allowed}',
    en: '{file}, line {line}: Unexpected {value} for the option "{option}" of {rule}, expected: {allowed}',
  },
  'config-schema-unknown': {
    zh: '{file} 第 {line} 行：{field} 中没有字段 {names}；可用：extends、rules、overrides（files、rules）、against',
    en: '{file}, line {line}: Unexpected {names} in {field}, expected: extends, rules, overrides (files, rules), against',
  },
  'config-schema-missing': {
    zh: '{file} 第 {line} 行：{field} 缺少 {names}',
    en: '{file}, line {line}: {field} lacks {names}',
  },
  'config-schema-expected': {
    zh: '{file} 第 {line} 行：{field} 不能是 {got}；应为：{expected}',
    en: '{file}, line {line}: Unexpected {got} at {field}, expected: {expected}',
  },
  'level-off': { zh: '关闭（off）', en: 'off' },
  'level-info': { zh: '说明（info）', en: 'info' },
  'level-warn': { zh: '注意（warn）', en: 'warn' },
  'level-error': { zh: '错误（error）', en: 'error' },
  'rule-source': { zh: '依据：{source}', en: 'source: {source}' },
  'rule-levels': {
    zh: '级别：推荐（recommended）{recommended}，严格（strict）{strict}；可设为：{levels}',
    en: 'level: recommended {recommended}, strict {strict} (may be set to {levels})',
  },
  'rule-option': {
    zh: '选项 {name}：{about}（推荐 {preset}，严格 {strict}）',
    en: 'option {name}: {about} (recommended {preset}, strict {strict})',
  },
  'rule-reports': { zh: '报告：', en: 'reports:' },
  'rule-leaves': { zh: '不报告：', en: 'leaves:' },
  'rule-peer': { zh: '同类文件 {number}：', en: 'peer {number}:' },
  'findings-front': { zh: '标题与开头', en: 'title and beginning' },
  'findings-none': { zh: '没有发现问题（对照 {peers} 份同类文件）', en: 'nothing found (peers: {peers})' },
  'findings-count': {
    zh: '错误 {error}，注意 {warn}，说明 {info}（对照 {peers} 份同类文件）',
    en: 'errors {error}, warnings {warn}, notes {info} (peers: {peers})',
  },
  'findings-not-told': {
    zh: '；按作者要求略去 {silenced}，基线已知 {known}',
    en: '; left out: suppressed {silenced}, in the baseline {known}',
  },
} as const satisfies Wordings
