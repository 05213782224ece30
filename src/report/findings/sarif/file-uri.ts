/**
 * A file name as a URI reference: relative names stay relative, each part encoded; `C:\x` and `/x` become `file:///`.
 */
export function fileUri(file: string): string {
  const parts = file.replaceAll('\\', '/').split('/')
  const path = parts.map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/')
  if (path.startsWith('/')) return `file://${path}`
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`
  return path
}
