import type { Language } from '../../../lexicon/messages/language.ts'
import { wording } from '../../../lexicon/messages/wording.ts'
import type { Finding } from '../../../record/finding.ts'
import { escapeXml } from '../../../text/xml.ts'
import { visible } from '../../visible.ts'
import { messageHead } from '../message-head.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The part that holds the comments of a document, without any. */
export const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:comments xmlns:w="${WORD}"></w:comments>`

/**
 * A finding as a Word comment: what it says and by which rule, then the words of each peer in paragraphs to copy. It has no
 * date: the same finding gives the same bytes.
 */
export function commentXml(id: number, finding: Finding, language: Language): string {
  const { severity, ruleId, peers } = finding
  const say = (row: string, values = {}) => wording({ id: row, values }, language)
  const paragraphs = [
    paragraph([run(`${say(`severity-${severity}`)} `, true), run(messageHead(finding, language))], true),
    paragraph([run(ruleId)]),
    ...peers.flatMap(({ document, section, quote }) => [
      paragraph([run([document, section.join('/')].filter(part => part !== '').join(' '), true)]),
      ...quote.split('\n').map(line => paragraph([run(line)])),
    ]),
  ]
  const author = escapeAttribute(say('findings-author'))
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="${author}">${paragraphs.join('')}</w:comment>`
}

function paragraph(runs: readonly string[], first = false): string {
  return `<w:p>${first ? '<w:r><w:annotationRef/></w:r>' : ''}${runs.join('')}</w:p>`
}

function run(text: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(visible(text))}</w:t></w:r>`
}

function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;')
}
