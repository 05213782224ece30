import { extract } from '../../dist/extract/extract.js'
import { parse } from '../../dist/parse/parse.js'
import type { Section } from '../eval/section.ts'
import { inTurn, processorTime } from './measure.ts'
import { texts } from './texts.ts'

/** Copies of the documents, for a text long enough to be timed. */
const COPIES = 10

/** From clean text to records: megabytes a second, in the first pass of a process and once V8 has compiled it; and of one long document. */
export async function benchRecords(): Promise<Section> {
  const documents = texts('test/gold')
  const read = (some: readonly string[]) => {
    for (const text of some) extract(parse(text).tree, text)
  }
  const first = timed(() => read(documents))
  const many = Array.from({ length: COPIES }, () => documents).flat()
  const joined = documents.join('\n')
  const twice = `${joined}\n${joined}`
  const time = await inTurn(
    { many: () => read(many), long: () => read([joined]), longer: () => read([twice]) },
    3,
    processorTime,
  )
  const speed = (some: readonly string[], milliseconds: number | undefined) =>
    (Buffer.byteLength(some.join('')) / 1e3 / (milliseconds as number)).toFixed(1)
  return {
    title: 'Parse and extract (goal: 2 MB a second of processor time, linear)',
    lines: [
      `${documents.length} documents, first pass of a process: ${speed(documents, first)} MB a second`,
      `the same once warm: ${speed(many, time['many'])} MB a second`,
      `all of them as one document: ${speed([joined], time['long'])} MB a second; twice as long: ${speed([twice], time['longer'])}`,
    ],
  }
}

function timed(work: () => void): number {
  const start = processorTime()
  work()
  return processorTime() - start
}
