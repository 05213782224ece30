export type { CodeAction, DocumentSymbol, FoldingRange, Hover, TextEdit } from 'vscode-languageserver/node'
export { TextDocument } from 'vscode-languageserver-textdocument'
