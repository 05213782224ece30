/** Where a command writes text. Once the reader at the other end has gone, writing does nothing. */
export interface Sink {
  write(text: string): void
  /** A person is looking at a terminal. */
  readonly isTTY: boolean
  /** Width of the terminal in cells; undefined where there is none. */
  readonly columns: number | undefined
  /** The other end has gone (`duizhao … | head`). */
  readonly closed: boolean
}

/** All that the command line sees of the world, so that a test can be the world. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  /** Called by a command that has something to put in order before an interrupt (Ctrl-C) ends it; undoes itself. */
  onInterrupt(stop: () => void): () => void
}

/** The process itself as the world. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: streamSink(process.stdout),
    stderr: streamSink(process.stderr),
    env: process.env,
    onInterrupt(stop) {
      process.once('SIGINT', stop).once('SIGTERM', stop)
      return () => {
        process.off('SIGINT', stop).off('SIGTERM', stop)
      }
    },
  }
}

function streamSink(stream: NodeJS.WriteStream): Sink {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    write(text) {
      if (!closed) stream.write(text)
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined
    },
    get closed() {
      return closed
    },
  }
}
