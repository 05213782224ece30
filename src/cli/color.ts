import type { Io, Sink } from './io.ts'

/**
 * Whether to colour what goes to `sink`: what the user asked for on the command line, else FORCE_COLOR, else NO_COLOR,
 * else whether a terminal shows it.
 */
export function wantsColor(asked: boolean | undefined, env: Io['env'], sink: Pick<Sink, 'isTTY'>): boolean {
  if (asked !== undefined) return asked
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR']) return false
  return sink.isTTY && env['TERM'] !== 'dumb'
}
