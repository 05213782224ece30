import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver/node'
import { toRaw } from '../../text/ledger.ts'
import type { PolicyNode, Section } from '../../tree/nodes.ts'
import { childrenOf, headingText, numLabel } from '../../tree/walk.ts'
import type { Analysis } from './analysis.ts'

/** The sections of a draft as an editor's outline shows them. */
export function symbolsOf({ draft, document }: Analysis): DocumentSymbol[] {
  const symbolsBelow = (node: PolicyNode): DocumentSymbol[] =>
    childrenOf(node).flatMap(child => (child.type === 'section' ? [symbolOf(child)] : symbolsBelow(child)))
  const symbolOf = (section: Section): DocumentSymbol => {
    const range = rangeOf(section)
    const name = [section.num ? numLabel(section.num) : '', headingText(section)].join(' ').trim()
    return {
      name: name || '—',
      kind: SymbolKind.String,
      range,
      selectionRange: rangeOf(section.children[0]),
      children: symbolsBelow(section),
    }
  }
  const rangeOf = ({ position }: Pick<PolicyNode, 'position'>) => {
    const { start, end } = toRaw(draft.ledger, { start: position.start.offset, end: position.end.offset })
    return { start: document.positionAt(start), end: document.positionAt(end) }
  }
  return symbolsBelow(draft.tree)
}

/** The sections as ranges of lines that can be folded. */
export function foldingOf(analysis: Analysis): FoldingRange[] {
  const rangesOf = ({ range, children = [] }: DocumentSymbol): FoldingRange[] => [
    ...(range.end.line > range.start.line ? [{ startLine: range.start.line, endLine: range.end.line }] : []),
    ...children.flatMap(rangesOf),
  ]
  return symbolsOf(analysis).flatMap(rangesOf)
}
