import type { Language } from '../../../lexicon/messages/language.ts'
import { wording } from '../../../lexicon/messages/wording.ts'
import { html, type Markup } from '../../html.ts'
import type { MarkedFinding } from './marked.ts'

const SEVERITIES = ['error', 'warn', 'info'] as const

/** The bar above the findings: boxes for severities, a list of the rules that found something, buttons that step. */
export function filtersHtml(found: readonly MarkedFinding[], language: Language): Markup {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const rules = [...new Set(found.map(({ finding }) => finding.ruleId))].sort()
  const count = (holds: (finding: MarkedFinding['finding']) => boolean) =>
    found.filter(({ finding }) => holds(finding)).length
  return html`<div class="bar">
<fieldset><legend>${say('view-show')}</legend>
${SEVERITIES.map(
  name =>
    html`<label class="${name}"><input type="checkbox" name="severity" value="${name}" checked><span class="swatch"></span>${say(`severity-${name}`)} <span class="count">${count(({ severity }) => severity === name)}</span></label>
`,
)}</fieldset>
<label>${say('findings-rule')} <select id="rule"><option value="">${say('findings-all-rules')}</option>
${rules.map(
  rule =>
    html`<option value="${rule}">${rule} (${count(({ ruleId }) => ruleId === rule)})</option>
`,
)}</select></label>
<span><button type="button" id="previous">${say('view-previous')}</button> <button type="button" id="next">${say('view-next')}</button></span>
<span class="hint">${say('findings-keys')}</span>
</div>
`
}
