import { writeFileSync } from 'node:fs'
import { readSamples } from '../language/corpus.ts'
import { trainModel } from '../language/train.ts'
import { EXIT } from './exit-status.ts'
import { speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** The options of `duizhao train`, as commander hands them over. */
export interface TrainArguments {
  readonly out: string
  readonly weight: readonly string[]
  readonly order: string
  readonly ngrams: string
}

/** `duizhao train`: learn a model of wording from a folder of clean texts. Returns the exit status. */
export function train(folder: string, options: TrainArguments, surroundings: Surroundings): number {
  const say = speech(surroundings)
  try {
    const samples = readSamples(folder, options.weight)
    const bytes = trainModel(samples, { order: Number(options.order), ngrams: Number(options.ngrams) })
    writeFileSync(options.out, bytes)
    const characters = samples.reduce((sum, { text }) => sum + text.length, 0)
    const values = { file: options.out, texts: samples.length, characters, bytes: bytes.length }
    say.tell({ id: 'train-done', severity: 'info', values })
    return EXIT.fine
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    say.tell({ id: 'train-failed', severity: 'error', values: { folder, detail } })
    return EXIT.couldNot
  }
}
