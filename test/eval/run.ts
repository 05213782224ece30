import { evaluateCases } from './cases.ts'
import { evaluateCheck } from './check.ts'
import { evaluateClauses } from './clauses.ts'
import { evaluateCompare } from './compare.ts'
import { evaluateDespin } from './despin.ts'
import { evaluateHarm } from './do-no-harm.ts'
import { evaluateDocuments } from './documents.ts'
import { evaluateLanguage } from './language.ts'
import { evaluateMainContent } from './main-content.ts'
import { evaluateMojibake } from './mojibake.ts'
import { evaluateParsing } from './parsing.ts'
import { evaluateRecords } from './records.ts'
import { evaluateScript } from './script.ts'
import { printSections } from './section.ts'
import { evaluateWild } from './wild.ts'

await printSections({
  documents: evaluateDocuments,
  cases: evaluateCases,
  check: evaluateCheck,
  harm: () => evaluateHarm(),
  mojibake: evaluateMojibake,
  script: evaluateScript,
  wild: evaluateWild,
  html: evaluateMainContent,
  parsing: evaluateParsing,
  records: evaluateRecords,
  compare: evaluateCompare,
  clauses: evaluateClauses,
  language: evaluateLanguage,
  despin: evaluateDespin,
})
