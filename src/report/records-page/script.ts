import { CHOOSING } from './choosing.ts'

/**
 * What the page does in a browser, as the text of its only script: it shows the words of the record that is chosen in the
 * list, and the records of the words that are chosen in the text, walks from record to record, and hides kinds.
 */
export const SCRIPT = `'use strict'
const isOff = number => main.classList.contains('no-' + items[number].dataset.kind)
${CHOOSING}
for (const box of document.querySelectorAll('[name=kind]')) {
  const apply = () => {
    main.classList.toggle('no-' + box.value, !box.checked)
    choose(chosen)
  }
  box.addEventListener('change', apply)
  apply()
}
follow()
`
