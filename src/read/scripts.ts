/** HTML without its scripts and style sheets, whose text is none of the page's. For counting only: offsets change. */
export function withoutScripts(html: string): string {
  return html.replace(/<(script|style)\b[^<>]*>(?:(?!<\/\1)[\s\S])*/gi, '')
}
