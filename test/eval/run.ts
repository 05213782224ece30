import { evaluateDocuments } from './documents.ts'
import { printSections } from './section.ts'

await printSections({ documents: evaluateDocuments })
