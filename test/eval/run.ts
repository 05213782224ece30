import { evaluateDocuments } from './documents.ts'
import { evaluateLanguage } from './language.ts'
import { printSections } from './section.ts'

await printSections({ documents: evaluateDocuments, language: evaluateLanguage })
