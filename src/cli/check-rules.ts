import type { Rule } from '../check/rule.ts'
import { RULES } from '../check/rules.ts'
import { RULE_LEVELS, type RuleLevel } from '../record/rule-levels.ts'
import { EXIT } from './exit-status.ts'
import { speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** `duizhao check --list-rules`: one rule a line, with its level in each preset. Returns the exit status. */
export function listRules({ io, language }: Surroundings): number {
  const width = Math.max(...RULES.map(({ id }) => id.length))
  for (const { id, about, levels } of RULES) {
    io.stdout.write(
      `${id.padEnd(width)}  ${levels.recommended.padEnd(5)}  ${levels.strict.padEnd(5)}  ${about[language]}\n`,
    )
  }
  return EXIT.fine
}

/** `duizhao check --explain-rule`: what a rule is about, its levels, options and examples. Returns the exit status. */
export function explainRule(id: string, surroundings: Surroundings): number {
  const say = speech(surroundings)
  const rule = RULES.find(known => known.id === id)
  if (!rule) {
    const allowed = RULES.map(known => known.id).join(', ')
    say.tell({ id: 'setting-unknown-rule', severity: 'error', values: { rule: id, allowed } })
    return EXIT.couldNot
  }
  for (const line of explanation(rule, surroundings)) say.print(line)
  return EXIT.fine
}

function explanation(
  { id, about, source, levels, options = {}, examples }: Rule,
  surroundings: Surroundings,
): readonly string[] {
  const { language } = surroundings
  const say = speech(surroundings)
  const named = (level: RuleLevel) => say.words(`level-${level}`, {})
  const indented = (text: string) => text.split('\n').map(line => `    ${line}`)
  return [
    id,
    `  ${about[language]}`,
    ...(source === undefined ? [] : [`  ${say.words('rule-source', { source })}`]),
    `  ${say.words('rule-levels', { recommended: named(levels.recommended), strict: named(levels.strict), levels: RULE_LEVELS.map(named).join(language === 'zh' ? '、' : ', ') })}`,
    ...Object.entries(options).map(([name, option]) => {
      const { preset, strict = preset } = option
      return `  ${say.words('rule-option', { name, about: option.about[language], preset: String(preset), strict: String(strict) })}`
    }),
    ...examples.flatMap(({ draft, peers = [], finds }) => [
      '',
      `  ${say.words(finds.length > 0 ? 'rule-reports' : 'rule-leaves')}`,
      ...indented(draft),
      ...peers.flatMap((peer, index) => [`  ${say.words('rule-peer', { number: index + 1 })}`, ...indented(peer)]),
    ]),
  ]
}
