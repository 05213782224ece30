import { LANGUAGES, type Language } from '../lexicon/messages/language.ts'
import type { Io } from './io.ts'

/** The language that the environment asks for, in the order POSIX gives the variables; English when it names no Chinese. */
export function environmentLanguage(env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en'
}

/**
 * The language for help and errors, read before the arguments are parsed since parsing may be what fails: the last
 * `--lang` with a language we speak, else that of the environment.
 */
export function argumentLanguage(args: readonly string[], env: Io['env']): Language {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const named = options
    .map((arg, index) => (arg === '--lang' ? options[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]))
    .findLast(isLanguage)
  return named ?? environmentLanguage(env)
}

function isLanguage(name: string | undefined): name is Language {
  return LANGUAGES.some(language => language === name)
}
