import { passesFor } from '../../src/clean/passes.ts'
import { applyEdits, type Edit, editSize } from '../../src/text/edit.ts'
import { officialTexts } from './official.ts'
import { fold } from './score.ts'
import { type Section, table } from './section.ts'

/** How many samples of each pass are shown. */
const SAMPLES = 3

interface Harm {
  edits: number
  characters: number
  folded: number
  readonly samples: string[]
}

/**
 * What the passes change in official texts that were clean before, per 100,000 characters. `folded` edits change only
 * white space or width, as a house style may; the others are false changes, where the text was clean indeed.
 */
export function evaluateHarm(file?: string): Section {
  const title = 'False changes on clean official text (goal: at most 1 in 100,000 characters)'
  const texts = officialTexts(file)
  if (!texts) return { title, lines: ['not measured: ../shared/policy-text is not here'] }
  const harms = new Map<string, Harm>()
  for (const text of texts) {
    let at = text
    for (const pass of passesFor('plain')) {
      const edits = pass.edits(at, () => {})
      const harm = harms.get(pass.id) ?? { edits: 0, characters: 0, folded: 0, samples: [] }
      harms.set(pass.id, harm)
      for (const edit of edits) countEdit(harm, edit, at)
      at = applyEdits(at, edits)
    }
  }
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const per = (count: number) => ((count / characters) * 100_000).toFixed(3)
  const all = [...harms.values()]
  const sum = (key: 'edits' | 'characters' | 'folded') => all.reduce((total, harm) => total + harm[key], 0)
  const rows = Array.from(harms, ([id, harm]) => [id, per(harm.edits), per(harm.characters), per(harm.folded)])
  return {
    title,
    lines: [
      ...table([
        ['pass', 'edits', 'characters', 'white space and width only'],
        ...rows,
        ['all', per(sum('edits')), per(sum('characters')), per(sum('folded'))],
      ]),
      ...Array.from(harms, ([id, { samples }]) => samples.map(sample => `  ${id}: ${sample}`)).flat(),
    ],
  }
}

function countEdit(harm: Harm, edit: Edit, text: string): void {
  const before = text.slice(edit.start, edit.end)
  if (fold(before) === fold(edit.insert)) {
    harm.folded++
    return
  }
  harm.edits++
  harm.characters += editSize(edit)
  if (harm.samples.length >= SAMPLES) return
  const [lead, tail] = [text.slice(Math.max(0, edit.start - 12), edit.start), text.slice(edit.end, edit.end + 12)]
  harm.samples.push(JSON.stringify(`${lead}[${before.slice(0, 60)}→${edit.insert.slice(0, 60)}]${tail}`).slice(1, -1))
}
