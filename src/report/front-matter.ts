import type { PolicyDocument } from '../record/document.ts'

/** What stands above the Markdown of a document as YAML: where it came from and what is known of it, without evidence. */
export function frontMatter({ id, source, about, metadata }: PolicyDocument): Readonly<Record<string, unknown>> {
  const { fields: _, citations, publishedBy, ...stated } = metadata
  return {
    id,
    source: source.file,
    ...about,
    ...stated,
    ...(publishedBy !== null && { publishedBy }),
    citations: citations.map(({ title, documentNumber }) => ({ title, documentNumber })),
  }
}
