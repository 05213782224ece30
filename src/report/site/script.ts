/**
 * What every page does in a browser, as the text of its script: it leads from the search box to the page of search, filters
 * tables by what their rows and columns say about themselves, and shows the passage that an address names. Without it
 * all that is on a page can still be read. It writes nothing but classes, states and counts into the page.
 */
export const SITE_SCRIPT = `
document.documentElement.classList.add('js')
const find = document.querySelector('form.find')
find.hidden = false
const box = find.querySelector('input')
find.addEventListener('submit', event => {
  event.preventDefault()
  const address = find.dataset.to + '#q=' + encodeURIComponent(box.value)
  if (document.getElementById('results')) location.hash = 'q=' + encodeURIComponent(box.value)
  else location.href = address
})
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, select, textarea')) return
  event.preventDefault()
  box.focus()
})

function showPassage() {
  for (const old of document.querySelectorAll('.passage')) old.classList.remove('passage')
  const place = /^#s(\\d+)-(\\d+)$/.exec(location.hash)
  if (!place) return
  const [from, to] = [Number(place[1]), Number(place[2])]
  const lines = [...document.querySelectorAll('[data-at]')]
  for (const [index, line] of lines.entries()) {
    const start = Number(line.dataset.at)
    const next = lines[index + 1] ? Number(lines[index + 1].dataset.at) : Infinity
    if (start < to && next > from) line.classList.add('passage')
  }
}
addEventListener('hashchange', showPassage)
showPassage()

function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  for (let box = target && target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true
  if (target && target.closest('details')) target.scrollIntoView()
}
addEventListener('hashchange', openTarget)
openTarget()

const rows = [...document.querySelectorAll('[data-row]')]
const groups = [...document.querySelectorAll('[data-group]')]
const columns = [...document.querySelectorAll('th[data-column]')]
for (const form of document.querySelectorAll('form.filters:not(#search)')) {
  form.hidden = false
  const value = name => (form.elements[name] ? form.elements[name].value : '')
  const boxes = [...form.querySelectorAll('[name=document]')]
  const sheet = document.styleSheets[0]
  let rule = -1
  const apply = () => {
    const words = value('words').trim().toLowerCase().split(/\\s+/).filter(Boolean)
    const wanted = { year: value('year'), level: value('level'), place: value('place') }
    const off = new Set(boxes.filter(one => !one.checked).map(one => one.value))
    let shown = 0
    for (const row of rows) {
      const { row: text, document: own } = row.dataset
      const out =
        words.some(word => !text.includes(word)) ||
        (own !== undefined && off.has(own)) ||
        Object.entries(wanted).some(([name, want]) => want && row.dataset[name] !== undefined && row.dataset[name] !== want)
      row.hidden = out
      if (!out) shown += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])')
    const hidden = new Set()
    for (const { dataset } of columns) {
      if (off.has(dataset.column) || (wanted.level && dataset.level !== wanted.level)) hidden.add('.c' + dataset.column)
    }
    if (rule >= 0) sheet.deleteRule(rule)
    rule = hidden.size > 0 ? sheet.insertRule([...hidden].join() + '{display:none}', sheet.cssRules.length) : -1
    const count = form.querySelector('output')
    count.value = count.dataset.words.replace('%1', shown).replace('%2', rows.length)
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  apply()
}

let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('figure details:not([open]), .wordings-of details:not([open])')]
  for (const one of opened) one.open = true
})
addEventListener('afterprint', () => {
  for (const one of opened) one.open = false
})
`
