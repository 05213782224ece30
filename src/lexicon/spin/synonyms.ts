/** Official words of all fields, each with the words that tools put in its place. */
export const SYNONYMS: readonly string[] = []
