import { readFileSync } from 'node:fs'
import { NgramModel } from './model.ts'

/** The model of official Chinese that comes with the package; the path fits `src/` and `dist/` alike. */
const OFFICIAL = new URL('../../src/language/official.ngram', import.meta.url)

const loaded = new Map<string, NgramModel>()

/**
 * A model file, loaded once per process.
 * @param path the file; without it the model of official Chinese that comes with the package
 * @throws RangeError when the file is not a model file; the file system's error when it cannot be read
 */
export function loadModel(path?: string | URL): NgramModel {
  const key = String(path ?? OFFICIAL)
  let model = loaded.get(key)
  if (!model) {
    model = new NgramModel(readFileSync(path ?? OFFICIAL))
    loaded.set(key, model)
  }
  return model
}
