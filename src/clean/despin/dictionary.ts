/** The dictionary of Chinese words that comes with the platform (ICU), by way of its word segmenter. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const known = new Map<string, boolean>()

/** Whether a string is one word of general Chinese. Asked of the dictionary once per string. */
export function isWord(text: string): boolean {
  let answer = known.get(text)
  if (answer === undefined) {
    const [first] = segmenter.segment(text)
    answer = first?.segment === text && first.isWordLike === true
    known.set(text, answer)
  }
  return answer
}
