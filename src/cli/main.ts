import { type Command, CommanderError } from 'commander'
import { wording } from '../lexicon/messages/wording.ts'
import { EXIT } from './exit-status.ts'
import { type Io, processIo } from './io.ts'
import { argumentLanguage } from './language.ts'
import { createProgram } from './program.ts'
import { usageError } from './usage-error.ts'

/**
 * Run the command line.
 * @param args what the user typed after `duizhao`
 * @param io the world; the process when not given
 * @returns the exit status: 0 fine, 1 findings, 2 could not do the work
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const language = argumentLanguage(args, io.env)
  let status: number = EXIT.fine
  const program: Command = createProgram(io, language, outcome => {
    status = outcome
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine
      if (error.code !== 'commander.help') io.stderr.write(`${usageError(error, commandIn(program, args), language)}\n`)
      return EXIT.couldNot
    }
    const detail = io.env['DUIZHAO_DEBUG'] && error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.stderr.write(`${wording({ id: 'cli-defect', values: { detail } }, language)}\n`)
    return EXIT.couldNot
  }
}

/** The command that arguments name; null where there is none such. */
function commandIn(program: Command, args: readonly string[]): string | null {
  const names = program.commands.map(command => command.name())
  return args.find(arg => names.includes(arg)) ?? null
}
