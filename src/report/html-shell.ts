import { createHash } from 'node:crypto'
import type { Language } from '../lexicon/messages/language.ts'
import { escapeHtml, scriptJson } from './side-by-side/escape.ts'

/** The parts of a page that is one HTML file. */
export interface HtmlParts {
  /** As text; escaped here. */
  readonly title: string
  readonly language: Language
  readonly style: string
  /** HTML: whatever comes of documents in it must be escaped already. */
  readonly body: string
  /** What the script reads from `#data`. */
  readonly data: unknown
  readonly script: string
}

/**
 * A page as one HTML file that needs no other. A policy in its head lets the browser run and load nothing but the file's
 * own script and style, both known by their hashes.
 */
export function htmlFile({ title, language, style, body, data, script }: HtmlParts): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
