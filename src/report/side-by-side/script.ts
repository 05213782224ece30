/**
 * What the page does in a browser, as the text of its only script: it reads the data beside it, shows what a change is
 * about when it is pointed at, focused or clicked, walks from change to change, and hides passes. It writes the page's
 * words as text only, never as markup.
 */
export const SCRIPT = `'use strict'
const { passes, reasons, words, edits } = JSON.parse(document.getElementById('data').textContent)
const main = document.querySelector('main')
const note = document.getElementById('note')
let now = []
let pinned = false

const marksOf = target => target instanceof Element ? target.closest('mark') : null
const editsOf = mark => mark.dataset.e.split(' ').map(Number)
const isOff = edit => main.classList.contains('off' + edits[edit][0])
const shown = mark => editsOf(mark).some(edit => !isOff(edit))

function element(name, text, className) {
  const made = document.createElement(name)
  if (text !== undefined) made.textContent = text
  if (className) made.className = className
  return made
}

function describe(edit) {
  const [pass, reason, line, column, before, after, percent, alternatives] = edits[edit]
  const box = element('div')
  const head = element('p')
  head.append(element('strong', passes[pass]), ' · ' + reasons[reason])
  const change = element('p')
  change.append(before === '' ? words.nothing : element('q', before), ' → ', after === '' ? words.nothing : element('q', after))
  const where = [line + ':' + column]
  if (percent >= 0) where.push(words.confidence.replace('%%', percent))
  if (alternatives) where.push(words.alternatives.replace('%%', alternatives))
  box.append(head, change, element('p', where.join(' · '), 'where'))
  return box
}

function show(mark) {
  const visible = editsOf(mark).filter(edit => !isOff(edit))
  if (visible.length === 0) return hide()
  for (const old of now) old.classList.remove('now')
  const ids = new Set(editsOf(mark).map(String))
  now = [...mark.closest('.row').querySelectorAll('mark')].filter(other => other.dataset.e.split(' ').some(id => ids.has(id)))
  for (const one of now) one.classList.add('now')
  note.replaceChildren(...visible.slice(0, 8).map(describe))
  note.hidden = false
  const place = mark.getClientRects()[0] || mark.getBoundingClientRect()
  const below = place.bottom + note.offsetHeight + 8 < innerHeight
  note.style.top = Math.max(4, below ? place.bottom + 4 : place.top - note.offsetHeight - 4) + 'px'
  note.style.left = Math.max(4, Math.min(place.left, innerWidth - note.offsetWidth - 8)) + 'px'
}

function hide() {
  for (const old of now) old.classList.remove('now')
  now = []
  pinned = false
  note.hidden = true
}

let current = null
function visit(mark) {
  if (!mark) return
  const folded = mark.closest('details')
  if (folded) folded.open = true
  if (current) current.tabIndex = -1
  current = mark
  mark.tabIndex = 0
  mark.focus({ preventScroll: true })
  mark.scrollIntoView({ block: 'center' })
  pinned = true
  show(mark)
}

const all = [...main.querySelectorAll('.raw mark, .clean mark')]
const changes = []
const seen = new Set()
for (const mark of all) {
  if (editsOf(mark).some(edit => !seen.has(edit))) changes.push(mark)
  for (const edit of editsOf(mark)) seen.add(edit)
}
if (changes[0]) changes[0].tabIndex = 0
const seenNow = mark => shown(mark) && getComputedStyle(mark.closest('.raw, .clean')).display !== 'none'

function go(step) {
  let at = current ? changes.indexOf(current) : -1
  if (at < 0 && current) at = changes.findIndex(mark => mark.dataset.e === current.dataset.e)
  if (at < 0 && step < 0) at = changes.length
  for (at += step; at >= 0 && at < changes.length; at += step) if (seenNow(changes[at])) return visit(changes[at])
}

document.addEventListener('mouseover', event => {
  const mark = marksOf(event.target)
  if (pinned || note.contains(event.target)) return
  if (mark) show(mark)
  else hide()
})
main.addEventListener('focusin', event => {
  const mark = marksOf(event.target)
  if (mark) show(mark)
})
document.addEventListener('click', event => {
  const mark = marksOf(event.target)
  if (mark && shown(mark)) {
    if (current) current.tabIndex = -1
    current = mark
    mark.tabIndex = 0
    show(mark)
    pinned = true
  } else if (!note.contains(event.target) && !event.target.closest('.bar')) hide()
})
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') hide()
  else if (event.target.matches('select, input:not([type=checkbox], [type=radio])')) return
  else if (event.key === 'n' || event.key === 'j') go(1)
  else if (event.key === 'p' || event.key === 'k') go(-1)
})
addEventListener('scroll', () => { if (!pinned) hide() }, { passive: true })
document.getElementById('previous').addEventListener('click', () => go(-1))
document.getElementById('next').addEventListener('click', () => go(1))
for (const box of document.querySelectorAll('[name=pass]')) {
  const apply = () => main.classList.toggle('off' + box.value, !box.checked)
  box.addEventListener('change', () => { apply(); hide() })
  apply()
}
for (const choice of document.querySelectorAll('[name=side]')) {
  const apply = () => {
    main.classList.toggle('only-raw', choice.value === 'raw')
    main.classList.toggle('only-clean', choice.value === 'clean')
  }
  choice.addEventListener('change', () => { apply(); hide() })
  if (choice.checked) apply()
}
function unfoldTarget() {
  const row = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  const folded = row && row.closest('details')
  if (folded) { folded.open = true; row.scrollIntoView() }
}
addEventListener('hashchange', unfoldTarget)
unfoldTarget()
let folded = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')]
  for (const one of folded) one.open = true
})
addEventListener('afterprint', () => { for (const one of folded) one.open = false })
`
