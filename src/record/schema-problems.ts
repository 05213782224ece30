import type Type from 'typebox'
// Not from typebox/compile: that brings a hundred and forty modules more, which every command would load.
import { Compile, Pointer } from 'typebox/schema'
import { Settings } from 'typebox/system'
import type { Problem } from './problem.ts'

/** How many places are looked at in one value; a file that is wrong in more is wrong throughout. */
const MOST = 1000
/** Units of a wrong value that a problem shows. */
const SHOWN = 60

type SchemaError = ReturnType<ReturnType<typeof Compile>['Errors']>[1][number]

/**
 * A function that says where a value does not fit a schema: one problem for each place, none where it fits. The schema is
 * compiled once, when it is first asked.
 */
export function schemaProblems(schema: Type.TSchema): (value: unknown) => readonly Problem[] {
  let compiled: ReturnType<typeof Compile> | undefined
  return value => {
    compiled ??= Compile(schema)
    if (compiled.Check(value)) return []
    const { maxErrors } = Settings.Get()
    Settings.Set({ maxErrors: MOST })
    try {
      const [, errors] = compiled.Errors(value)
      return problemsOf(errors, value)
    } finally {
      Settings.Set({ maxErrors })
    }
  }
}

function problemsOf(errors: readonly SchemaError[], value: unknown): readonly Problem[] {
  const expected = new Map<string, Set<string>>()
  const problems: Problem[] = []
  const names = (list: unknown) => (Array.isArray(list) ? list.join(', ') : String(list))
  for (const { keyword, instancePath: path, params } of errors) {
    const given = params as Readonly<Record<string, unknown>>
    if (keyword === 'required') {
      problems.push({ path, id: 'schema-missing', values: { names: names(given['requiredProperties']) } })
    } else if (keyword === 'additionalProperties') {
      problems.push({ path, id: 'schema-unknown', values: { names: names(given['additionalProperties']) } })
    } else {
      const words = expectation(keyword, given)
      if (words !== undefined) expected.set(path, (expected.get(path) ?? new Set()).add(words))
    }
  }
  const places = [...expected.keys(), ...problems.map(({ path }) => path)]
  for (const [path, words] of expected) {
    // An object that one of several shapes fits but for a field: the field says more than the other shapes.
    if (places.some(other => other.startsWith(`${path}/`))) continue
    const values = { expected: [...words].join(' | '), got: shown(Pointer.Get(value, path)) }
    problems.push({ path, id: 'schema-expected', values })
  }
  const seen = new Set<string>()
  return problems
    .filter(problem => !seen.has(JSON.stringify(problem)) && seen.add(JSON.stringify(problem)))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** What a keyword asks for, in a form that needs no language; undefined where other errors say it. */
function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string | undefined {
  switch (keyword) {
    case 'boolean':
    case 'anyOf':
      return undefined
    case 'type':
      return String(params['type'])
    case 'const':
      return JSON.stringify(params['allowedValue'])
    case 'enum':
      return (params['allowedValues'] as readonly unknown[]).map(value => JSON.stringify(value)).join(' | ')
    case 'pattern':
      return String(params['pattern'])
    case 'minimum':
    case 'maximum':
      return `${params['comparison']} ${params['limit']}`
    default:
      return `${keyword} ${Object.values(params).join(' ')}`.trim()
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
