import { Argument, Command, Option } from 'commander'
import { PRESETS } from '../check/settings.ts'
import type { CHECK_COMMAND_MESSAGES } from '../lexicon/messages/check-command.ts'
import type { CLI_MESSAGES } from '../lexicon/messages/cli.ts'
import type { DIFF_MESSAGES } from '../lexicon/messages/diff.ts'
import { LANGUAGES, type Language } from '../lexicon/messages/language.ts'
import type { LSP_MESSAGES } from '../lexicon/messages/lsp.ts'
import type { SITE_MESSAGES } from '../lexicon/messages/site.ts'
import { wording } from '../lexicon/messages/wording.ts'
import { COMPARISON_PARTS } from '../record/comparison-parts.ts'
import { RECORD_KINDS } from '../record/kinds.ts'
import { SCHEMA_NAMES } from '../record/schema-names.ts'
import { CHECK_FORMATS } from './check-formats.ts'
import { DIFF_FORMATS } from './diff-formats.ts'
import { EXTRACT_FORMATS } from './extract-formats.ts'
import { helpInLanguage } from './help.ts'
import { alignedExamples } from './help-examples.ts'
import type { Io } from './io.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'

/**
 * The commands and their options. A command's code is loaded only when it runs, so that help costs nothing.
 * @param done is told the exit status of the command that ran
 */
export function createProgram(io: Io, language: Language, done: (status: number) => void): Command {
  type Word = keyof (typeof CLI_MESSAGES &
    typeof DIFF_MESSAGES &
    typeof SITE_MESSAGES &
    typeof CHECK_COMMAND_MESSAGES &
    typeof LSP_MESSAGES)
  const say = (id: Word) => wording({ id, values: {} }, language)
  const after = (...ids: readonly Word[]) => ids.map(id => `\n${alignedExamples(say(id))}`).join('\n')
  const packOption = () =>
    new Option('--pack <folder>', say('help-pack')).argParser((folder: string, before: readonly string[] = []) => [
      ...before,
      folder,
    ])
  const program = new Command('duizhao')
  helpInLanguage(program, io, language)

  const surroundings = (): Surroundings => ({ io, language, color: program.opts<{ color?: boolean }>().color })
  program
    .description(say('help-about'))
    .version(version(), '-V, --version', say('help-version'))
    .addOption(new Option('--lang <language>', say('help-lang')).choices(LANGUAGES))
    .option('--color', say('help-color'))
    .option('--no-color', say('help-no-color'))
    .addHelpText('after', after('help-examples', 'help-exit-statuses'))

  program
    .command('build')
    .description(say('help-build'))
    .addArgument(new Argument('[corpus]', say('help-build-corpus')).default('corpus'))
    .option('-o, --out <folder>', say('help-build-out'), 'extracted')
    .option('--check', say('help-build-check'))
    .option('-j, --jobs <number>', say('help-build-jobs'))
    .option('--cache <folder>', say('help-build-cache'))
    .option('--no-cache', say('help-build-no-cache'))
    .addOption(packOption())
    .option('--no-packs', say('help-no-packs'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .option('-v, --verbose', say('help-build-verbose'))
    .addHelpText('after', after('help-build-examples'))
    .action(async (corpus, options) => {
      const { build } = await import('./build.ts')
      done(await build(corpus, options, surroundings()))
    })

  program
    .command('clean')
    .description(say('help-clean'))
    .argument('<files...>', say('help-clean-files'))
    .addOption(
      new Option('-f, --format <format>', say('help-clean-format'))
        .choices(['md', 'text', 'json', 'html'])
        .default('md'),
    )
    .option('-o, --out <file>', say('help-clean-out'))
    .option('--explain', say('help-clean-explain'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .addHelpText('after', after('help-clean-examples'))
    .action(async (files, options) => {
      const { clean } = await import('./clean.ts')
      done(await clean(files, options, surroundings()))
    })

  program
    .command('extract')
    .description(say('help-extract'))
    .argument('<files...>', say('help-extract-files'))
    .addOption(new Option('-f, --format <format>', say('help-extract-format')).choices(EXTRACT_FORMATS))
    .option('-o, --out <path>', say('help-extract-out'))
    .addOption(new Option('--only <table>', say('help-extract-only')).choices(RECORD_KINDS))
    .option('--bom', say('help-extract-bom'))
    .addOption(packOption())
    .option('--no-packs', say('help-no-packs'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .addHelpText('after', after('help-extract-examples'))
    .action(async (files, options) => {
      const { extract } = await import('./extract.ts')
      done(await extract(files, options, surroundings()))
    })

  program
    .command('diff')
    .description(say('help-diff'))
    .argument('<files...>', say('help-diff-files'))
    .addOption(new Option('-f, --format <format>', say('help-diff-format')).choices(DIFF_FORMATS))
    .option('-o, --out <path>', say('help-diff-out'))
    .addOption(new Option('--only <part>', say('help-diff-only')).choices(COMPARISON_PARTS))
    .option('--baseline <name>', say('help-diff-baseline'))
    .option('--versions', say('help-diff-versions'))
    .option('--no-versions', say('help-diff-no-versions'))
    .option('-a, --all', say('help-diff-all'))
    .option('--bom', say('help-extract-bom'))
    .addOption(packOption())
    .option('--no-packs', say('help-no-packs'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .addHelpText('after', after('help-diff-examples'))
    .action(async (files, options) => {
      const { diff } = await import('./diff.ts')
      done(await diff(files, options, surroundings()))
    })

  const repeated = (flags: string, about: string) =>
    new Option(flags, about).argParser((value: string, before: readonly string[] = []) => [...before, value])
  program
    .command('check')
    .description(say('help-check'))
    .argument('[drafts...]', say('help-check-files'))
    .addOption(repeated('--against <path>', say('help-check-against')))
    .option('--no-peers', say('help-check-no-peers'))
    .addOption(new Option('-f, --format <format>', say('help-check-format')).choices(CHECK_FORMATS))
    .option('-o, --out <path>', say('help-check-out'))
    .addOption(new Option('--preset <name>', say('help-check-preset')).choices(PRESETS))
    .addOption(repeated('--rule <id=level>', say('help-check-rule')))
    .addOption(
      new Option('--fail-on <level>', say('help-check-fail-on')).choices(['error', 'warn', 'info']).default('warn'),
    )
    .option('--max-warnings <number>', say('help-check-max-warnings'))
    .option('--config <file>', say('help-check-config'))
    .option('--no-config', say('help-check-no-config'))
    .option('--baseline <file>', say('help-check-baseline'))
    .option('--update-baseline', say('help-check-update-baseline'))
    .option('--cache <folder>', say('help-check-cache'))
    .option('--no-cache', say('help-check-no-cache'))
    .option('--list-rules', say('help-check-list-rules'))
    .option('--explain-rule <id>', say('help-check-explain-rule'))
    .addOption(packOption())
    .option('--no-packs', say('help-no-packs'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .addHelpText('after', after('help-check-examples', 'help-check-exit-statuses'))
    .action(async (drafts, options) => {
      const { check } = await import('./check.ts')
      done(await check(drafts, options, surroundings()))
    })

  program
    .command('lsp')
    .description(say('help-lsp'))
    .addOption(repeated('--against <path>', say('help-check-against')))
    .option('--no-peers', say('help-check-no-peers'))
    .addOption(new Option('--preset <name>', say('help-check-preset')).choices(PRESETS))
    .addOption(repeated('--rule <id=level>', say('help-check-rule')))
    .addOption(packOption())
    .option('--no-packs', say('help-no-packs'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .option('--config <file>', say('help-check-config'))
    .option('--no-config', say('help-check-no-config'))
    .option('--stdio', say('help-lsp-stdio'))
    .action(async options => {
      const { lsp } = await import('./lsp/lsp.ts')
      await lsp(options, surroundings())
    })

  program
    .command('report')
    .description(say('help-report'))
    .addArgument(new Argument('[documents...]', say('help-report-documents')).default(['extracted']))
    .option('-o, --out <folder>', say('help-report-out'), 'report')
    .option('--baseline <document>', say('help-report-baseline'))
    .option('--title <title>', say('help-report-title'))
    .addOption(packOption())
    .option('--no-packs', say('help-no-packs'))
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .addHelpText('after', after('help-report-examples'))
    .action(async (documents, options) => {
      const { report } = await import('./report.ts')
      done(await report(documents, options, surroundings()))
    })

  program
    .command('validate')
    .description(say('help-validate'))
    .argument('<files...>', say('help-validate-files'))
    .addHelpText('after', after('help-validate-examples'))
    .action(async files => {
      const { validate } = await import('./validate.ts')
      done(await validate(files, surroundings()))
    })

  program
    .command('schema')
    .description(say('help-schema'))
    .addArgument(new Argument('[name]', say('help-schema-name')).choices(SCHEMA_NAMES).default('document'))
    .option('-o, --out <folder>', say('help-schema-out'))
    .action(async (name, options) => {
      const { schema } = await import('./schema.ts')
      done(await schema(name, options, surroundings()))
    })

  program
    .command('review')
    .description(say('help-review'))
    .argument('<pages...>', say('help-review-pages'))
    .option('--accept <numbers>', say('help-review-accept'))
    .option('--reject <numbers>', say('help-review-reject'))
    .option('--everywhere', say('help-review-everywhere'))
    .option('-a, --all', say('help-review-all'))
    .addOption(new Option('-f, --format <format>', say('help-clean-format')).choices(['text', 'json']).default('text'))
    .option('--corpus <folder>', say('help-review-corpus'), 'corpus')
    .option('--spin-table <file>', say('help-spin-table'))
    .option('--model <file>', say('help-model'))
    .option('--export-pairs <file>', say('help-review-export'))
    .addHelpText('after', after('help-review-examples'))
    .action(async (pages, options) => {
      const { review } = await import('./review.ts')
      done(await review(pages, options, surroundings()))
    })

  program
    .command('train')
    .description(say('help-train'))
    .argument('<folder>', say('help-train-folder'))
    .requiredOption('-o, --out <file>', say('help-train-out'))
    .option('-w, --weight <name=number...>', say('help-train-weight'), [])
    .option('--order <number>', say('help-train-order'), '5')
    .option('--ngrams <number>', say('help-train-ngrams'), '1700000')
    .action(async (folder, options) => {
      const { train } = await import('./train.ts')
      done(train(folder, options, surroundings()))
    })

  return program
}
