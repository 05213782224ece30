import type { Source } from '../../record/page.ts'

/**
 * Whether lines and columns of the draft as read are those of its file. Those of .docx, .doc and .pdf count in the text that
 * was made of them, where no other program finds them.
 */
export function isTextFile({ mediaType }: Pick<Source, 'mediaType'>): boolean {
  return mediaType.startsWith('text/')
}
