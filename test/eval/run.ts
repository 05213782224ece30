import { evaluateDocuments } from './documents.ts'
import { evaluateLanguage } from './language.ts'
import { evaluateRecords } from './records.ts'
import { printSections } from './section.ts'
import { evaluateWild } from './wild.ts'

await printSections({
  documents: evaluateDocuments,
  wild: evaluateWild,
  records: evaluateRecords,
  language: evaluateLanguage,
})
