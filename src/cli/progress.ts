import type { Sink } from './io.ts'

const BAR = 24
/** Milliseconds between two drawings. */
const PAUSE = 80

/** A bar on a terminal; on anything else it draws nothing. */
export interface Progress {
  step(name: string): void
  /** Wipe the bar, so that a line can be written in its place. */
  clear(): void
}

/** @param total how many steps there will be */
export function startProgress(sink: Sink, total: number): Progress {
  if (!sink.isTTY) return { step() {}, clear() {} }
  let done = 0
  let drawn = 0
  let shown = false
  return {
    step(name) {
      done += 1
      const now = Date.now()
      if (now - drawn < PAUSE && done < total) return
      drawn = now
      shown = true
      const filled = Math.round((done / total) * BAR)
      const head = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total} `
      // Half the room left, since each character of a Chinese name takes two cells.
      const room = Math.max(0, Math.floor(((sink.columns ?? 80) - head.length - 1) / 2))
      sink.write(`\r\u001b[2K${head}${[...name].slice(0, room).join('')}`)
    },
    clear() {
      if (shown) sink.write('\r\u001b[2K')
      shown = false
    },
  }
}
