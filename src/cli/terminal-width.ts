import type { Io } from './io.ts'

/** Cells that lines take where no terminal says how wide it is, and where one is too narrow to be used. */
const USUAL = 100
const LEAST = 40

/** How wide lines may be: as the terminal is, or the usual for what goes to a file or a pipe. */
export function terminalWidth({ stdout }: Pick<Io, 'stdout'>, out: string | undefined): number {
  return Math.max(LEAST, (out === undefined ? stdout.columns : undefined) ?? USUAL)
}
