/** The languages that the tool speaks to its user. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One sentence in every language; `{name}` is filled from a message's values. */
export type Wording = Readonly<Record<Language, string>>

/** A table of wordings by id. */
export type Wordings = Readonly<Record<string, Wording>>
