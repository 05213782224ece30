/**
 * The part of a page's script that its pages have in common: what is chosen in the list is shown in the text, what is
 * chosen in the text is shown in the list, by mouse and by keyboard. It changes classes only and writes nothing into the
 * page. The page says what is hidden, as `isOff(number)`, and calls `follow()` in the end; an address that ends in `#r3`
 * chooses the third item.
 */
export const CHOOSING = `const main = document.querySelector('main')
const raw = document.getElementById('raw')
const inRaw = element => raw !== null && raw.contains(element)
const items = [...document.querySelectorAll('[data-record]')]
const marks = [...document.querySelectorAll('mark')]
const numbersOf = mark => mark.dataset.r.split(' ').map(Number)
const marksOf = new Map(items.map(() => []).map((list, number) => [number, list]))
for (const mark of marks) for (const number of numbersOf(mark)) marksOf.get(number).push(mark)
const smooth = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
let chosen = []

function clear() {
  for (const number of chosen) {
    items[number].classList.remove('now')
    items[number].querySelector('button').setAttribute('aria-pressed', 'false')
    for (const mark of marksOf.get(number)) mark.classList.remove('now')
  }
  chosen = []
}

function choose(numbers) {
  clear()
  chosen = numbers.filter(number => !isOff(number))
  for (const number of chosen) {
    items[number].classList.add('now')
    items[number].querySelector('button').setAttribute('aria-pressed', 'true')
    for (const mark of marksOf.get(number)) mark.classList.add('now')
  }
}

function showWords(number) {
  choose([number])
  const mark = marksOf.get(number).find(one => !inRaw(one))
  if (mark) mark.scrollIntoView({ block: 'center', behavior: smooth })
}

function showRecords(mark) {
  choose(numbersOf(mark))
  if (chosen.length > 0) items[chosen[0]].scrollIntoView({ block: 'nearest', behavior: smooth })
}

function go(step) {
  let at = chosen.length > 0 ? chosen[0] : step > 0 ? -1 : items.length
  for (at += step; at >= 0 && at < items.length; at += step) {
    if (isOff(at)) continue
    showWords(at)
    items[at].scrollIntoView({ block: 'nearest' })
    items[at].querySelector('button').focus({ preventScroll: true })
    return
  }
}

document.addEventListener('click', event => {
  const mark = event.target.closest('mark')
  if (mark) return showRecords(mark)
  const button = event.target.closest('[data-record] button[aria-pressed]')
  if (button) showWords(items.indexOf(button.closest('[data-record]')))
})
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') clear()
  else if (event.target.matches('select, input:not([type=checkbox])')) return
  else if (event.key === 'n' || event.key === 'j') go(1)
  else if (event.key === 'p' || event.key === 'k') go(-1)
  else if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('mark')) {
    event.preventDefault()
    showRecords(event.target)
  }
})
for (const mark of marks) if (!inRaw(mark)) mark.tabIndex = 0
document.getElementById('previous').addEventListener('click', () => go(-1))
document.getElementById('next').addEventListener('click', () => go(1))
function follow() {
  const record = /^#r(\\d+)$/.exec(location.hash)
  if (record && items[record[1]]) return showWords(Number(record[1]))
  const line = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  if (!line || !inRaw(line)) return
  raw.open = true
  line.scrollIntoView({ block: 'center' })
}
addEventListener('hashchange', follow)
`
