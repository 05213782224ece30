import { Converter } from 'opencc-js'
import { cleanPage } from '../../dist/clean/clean.js'
import { ratio, type Section } from '../eval/section.ts'
import { inTurn, processorTime } from './measure.ts'
import { texts } from './texts.ts'

/** Every pass on plain text beside opencc-js alone on the same text: damaged pages, and the same pages clean. */
export async function benchChain(): Promise<Section> {
  const convert = Converter({ from: 'tw', to: 'cn' })
  const lines: string[] = []
  for (const [kind, pages] of [
    ['damaged pages (corpus/)', texts('corpus')],
    ['clean pages (test/gold/)', texts('test/gold')],
  ] as const) {
    const many = Array.from({ length: 20 }, () => pages).flat()
    const characters = many.reduce((sum, text) => sum + text.length, 0)
    const time = await inTurn(
      {
        chain: () => many.map(text => cleanPage({ text, syntax: 'plain' })),
        opencc: () => many.map(text => convert(text)),
      },
      5,
      processorTime,
    )
    const speed = Math.round(characters / (time['chain'] as number))
    lines.push(
      `${kind}: ${ratio(time['chain'], time['opencc'])} times opencc-js alone (goal: within 6), ${speed},000 characters a second`,
    )
  }
  return { title: 'The whole chain on plain text', lines }
}
