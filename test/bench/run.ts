import { printSections } from '../eval/section.ts'
import { benchChain } from './chain.ts'
import { benchCheck } from './check.ts'
import { benchCompare } from './compare.ts'
import { benchDespin } from './despin.ts'
import { benchDiff } from './diff.ts'
import { benchHtml } from './html.ts'
import { benchLongRuns } from './long-runs.ts'
import { benchLsp } from './lsp.ts'
import { benchMemory } from './memory.ts'
import { benchRecords } from './records.ts'
import { benchReport } from './report.ts'
import { benchStartup } from './startup.ts'

// Ratios of speed are measured on dist/, which ships: what runs the TypeScript of a test slows every inner function down.
await printSections({
  startup: benchStartup,
  chain: benchChain,
  check: benchCheck,
  despin: benchDespin,
  compare: benchCompare,
  html: benchHtml,
  diff: benchDiff,
  'long-runs': benchLongRuns,
  lsp: benchLsp,
  memory: benchMemory,
  records: benchRecords,
  report: benchReport,
})
