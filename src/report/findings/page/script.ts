import { CHOOSING } from '../../records-page/choosing.ts'

/**
 * What the page does in a browser: findings and their words lead to each other, boxes and a list hide findings, buttons copy
 * the words of a peer. Where the browser gives pages from disk no clipboard, the words are selected and copied as by hand.
 */
export const SCRIPT = `'use strict'
const isOff = number => items[number].hidden
${CHOOSING}
const boxes = [...document.querySelectorAll('[name=severity]')]
const rule = document.getElementById('rule')
const lacks = [...document.querySelectorAll('#lacks [data-rule]')]
function filter() {
  const severities = new Set(boxes.filter(box => box.checked).map(box => box.value))
  const isOut = ({ dataset }) => !severities.has(dataset.severity) || (rule.value !== '' && rule.value !== dataset.rule)
  for (const item of [...items, ...lacks]) item.hidden = isOut(item)
  for (const mark of marks) {
    const off = numbersOf(mark).every(isOff)
    mark.classList.toggle('off', off)
    mark.tabIndex = off ? -1 : 0
  }
  choose(chosen)
}
for (const box of boxes) box.addEventListener('change', filter)
rule.addEventListener('change', filter)
filter()

const status = document.getElementById('status')
async function copy(button) {
  const quote = button.closest('figure').querySelector('blockquote')
  try {
    await navigator.clipboard.writeText(quote.textContent)
  } catch {
    const selection = getSelection()
    selection.selectAllChildren(quote)
    if (!document.execCommand('copy')) return
    selection.removeAllRanges()
  }
  status.textContent = ''
  requestAnimationFrame(() => {
    status.textContent = status.dataset.copied
  })
  button.classList.add('done')
  setTimeout(() => button.classList.remove('done'), 1500)
}
for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false
  button.addEventListener('click', () => copy(button))
}
follow()
`
