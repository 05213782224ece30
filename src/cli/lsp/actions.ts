import { pathToFileURL } from 'node:url'
import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Finding, PeerQuote } from '../../record/finding.ts'
import type { Analysis } from './analysis.ts'
import { rangeOf } from './diagnostics.ts'

/** The command that opens the file of a peer; its argument is the file's address. */
export const OPEN_PEER = 'duizhao.openPeer'

/**
 * What can be done about the findings in a range: begin from a peer's words where something is missing, open the peer, ask
 * not to be told here or in the whole document.
 * @param diagnostics that the editor has for the range; matched by their data
 * @param files of the peers, by their ids
 */
export function actionsAt(
  { document, findings }: Analysis,
  range: Range,
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, string>,
  language: Language,
): CodeAction[] {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  const here = findings.filter(({ place }) => place.offset <= end && place.end >= Math.min(start, end))
  return here.flatMap(finding => {
    const about = diagnostics.filter(({ data }) => data === finding.fingerprint)
    const action = (id: string, values: Readonly<Record<string, string>>, edits: readonly TextEdit[]): CodeAction => ({
      title: wording({ id, values }, language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [...about],
      edit: { changes: { [document.uri]: [...edits] } },
    })
    const isPoint = finding.place.offset === finding.place.end
    const peers = finding.peers.map(peer => ({ peer, name: [peer.document, peer.section.join('/')].join(' ').trim() }))
    return [
      ...(isPoint
        ? peers.map(({ peer, name }) => action('lsp-insert', { name }, [insertion(peer, finding, document)]))
        : []),
      ...peers.flatMap(({ peer, name }) => openAction(peer, name, files, language)),
      action('lsp-suppress-here', { rule: finding.ruleId }, [suppressionHere(finding, document)]),
      action('lsp-suppress-document', { rule: finding.ruleId }, [suppressionInDocument(finding, document)]),
    ]
  })
}

function openAction(
  { document }: PeerQuote,
  name: string,
  files: ReadonlyMap<string, string>,
  language: Language,
): readonly CodeAction[] {
  const file = files.get(document)
  if (file === undefined) return []
  const title = wording({ id: 'lsp-open', values: { name } }, language)
  return [
    {
      title,
      kind: CodeActionKind.Empty,
      command: { title, command: OPEN_PEER, arguments: [pathToFileURL(file).href] },
    },
  ]
}

/** A peer's words behind the line of the place, as paragraphs of their own. */
function insertion({ quote }: PeerQuote, { place }: Finding, document: TextDocument): TextEdit {
  const at = lineEnd(document, place.offset)
  const between = isMarkdown(document) ? '\n\n' : '\n'
  const lines = quote.split('\n').filter(line => line.trim() !== '')
  return edit(document, at, lines.map(line => `${between}${line}`).join(''))
}

/** A bracket or a comment that silences the rule on its line; above the line where it would break a table or heading. */
function suppressionHere(finding: Finding, document: TextDocument): TextEdit {
  const name = ruleName(finding)
  const { start } = rangeOf(finding, document)
  const line = document.getText({ start: { ...start, character: 0 }, end: { line: start.line + 1, character: 0 } })
  if (!isMarkdown(document)) return edit(document, lineEnd(document, finding.place.offset), `〔对照：忽略 ${name}〕`)
  if (/^\s*\|/.test(line)) {
    return edit(document, document.offsetAt({ ...start, character: 0 }), `<!-- duizhao-disable-next-line ${name} -->\n`)
  }
  return edit(document, lineEnd(document, finding.place.offset), ` <!-- duizhao-disable-line ${name} -->`)
}

/** The same for the whole document, at its beginning; behind the metadata of a Markdown file. */
function suppressionInDocument({ ruleId }: Finding, document: TextDocument): TextEdit {
  if (!isMarkdown(document)) return edit(document, 0, `〔对照：全文忽略 ${ruleId}〕\n`)
  const metadata = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(document.getText())?.[0].length ?? 0
  return edit(document, metadata, `<!-- duizhao-disable-document ${ruleId} -->\n`)
}

function ruleName({ ruleId, topic }: Finding): string {
  return topic && !/[（）()〔〕[\]\n]|-->/.test(topic.text) ? `${ruleId}（${topic.text}）` : ruleId
}

function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri)
}

function lineEnd(document: TextDocument, offset: number): number {
  const rest = document
    .getText()
    .slice(offset)
    .search(/[\r\n]/)
  return rest < 0 ? document.getText().length : offset + rest
}

function edit(document: TextDocument, offset: number, newText: string): TextEdit {
  const at = document.positionAt(offset)
  return { range: { start: at, end: at }, newText }
}
