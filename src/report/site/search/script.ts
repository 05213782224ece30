/**
 * The script of the page of search: it looks for all words of the question in the entries that lie in the page and lists
 * what it finds, as text and as links to pages of the site. The question stands in the address, so that it can be kept.
 */
export const SEARCH_SCRIPT = `
const { documents, kinds, entries, words } = JSON.parse(document.getElementById('data').textContent)
const form = document.getElementById('search')
const list = document.getElementById('results')
const found = document.getElementById('found')
const above = document.querySelector('form.find input')
const texts = entries.map(([, title, below, at]) => (title + ' ' + below + ' ' + documents[at].words).toLowerCase())
const MOST = 200
form.hidden = false

function element(name, text, className) {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

function marked(text, terms) {
  const made = document.createElement('span')
  made.lang = 'zh'
  const low = text.toLowerCase()
  let at = 0
  while (at < text.length) {
    let next = -1
    let length = 0
    for (const term of terms) {
      const place = low.indexOf(term, at)
      if (place >= 0 && (next < 0 || place < next)) [next, length] = [place, term.length]
    }
    if (next < 0 || low.length !== text.length) break
    made.append(text.slice(at, next), element('mark', text.slice(next, next + length)))
    at = next + length
  }
  made.append(text.slice(at))
  return made
}

function search() {
  const terms = form.q.value.trim().toLowerCase().split(/\\s+/).filter(Boolean)
  const { kind, level, document: own } = Object.fromEntries(new FormData(form))
  const hits = []
  let count = 0
  if (terms.length > 0) {
    for (const [index, text] of texts.entries()) {
      const [of, , , at] = entries[index]
      if (kind !== '' && of !== Number(kind)) continue
      if (own !== '' && at !== Number(own)) continue
      if (level !== '' && documents[at].level !== level) continue
      if (!terms.every(term => text.includes(term))) continue
      count += 1
      if (hits.length < MOST) hits.push(entries[index])
    }
  }
  list.replaceChildren(...hits.map(([of, title, below, at, anchor]) => {
    const item = element('li', '')
    const link = element('a', '')
    link.setAttribute('href', documents[at].page + (anchor ? '#' + anchor : ''))
    link.append(marked(title, terms))
    const place = element('span', kinds[of] + ' · ' + documents[at].label, 'detail')
    const more = element('span', '', 'detail')
    more.append(marked(below, terms))
    item.append(link, more, place)
    return item
  }))
  found.textContent = terms.length === 0 ? '' : count === 0 ? words.nothing : words.found.replace('%1', count).replace('%2', hits.length)
}

function ask() {
  const question = /^#q=(.*)$/.exec(location.hash)
  if (question) {
    let text = question[1]
    try { text = decodeURIComponent(text) } catch { /* as it stands */ }
    form.q.value = text
    above.value = text
  }
  search()
}
form.addEventListener('input', () => {
  history.replaceState(null, '', '#q=' + encodeURIComponent(form.q.value))
  search()
})
form.addEventListener('submit', event => event.preventDefault())
addEventListener('hashchange', ask)
ask()
if (form.q.value === '') form.q.focus()
`
