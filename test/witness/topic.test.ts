import { expect, test } from 'vitest'
import type { Clause } from '../../src/witness/clauses.ts'
import { topicOf } from '../../src/witness/topic.ts'

const clause = (text: string, heading: string | null = null): Clause => ({
  start: 0,
  end: text.length,
  text,
  section: ['一'],
  heading,
  above: [],
})
const about = (matters: Readonly<Record<string, number>>, ...clauses: readonly Clause[]) =>
  topicOf(
    clauses.map(one => ({ clause: one, kind: 'provision', matters: new Map(Object.entries(matters)) })),
    [
      {
        id: 'care',
        name: { zh: '照护', en: 'care' },
        titles: [],
        indicators: [],
        topics: [{ id: 'joint', name: { zh: '部门联办', en: 'joint work' }, aliases: [] }],
      },
    ],
  )

test.each([
  [
    { 'care/joint': 0.6, coordination: 0.7 },
    { id: 'care/joint', text: '部门联办', en: 'joint work' },
  ],
  [
    { 'care/joint': 0.3, coordination: 0.7 },
    { id: 'coordination', text: '部门协同', en: 'coordination' },
  ],
  [{ coordination: 0.2 }, { id: null, text: '工作要求', en: 'requirements' }],
])('the topic of a pack, a matter of every field, or what the heading says: %j', (matters, topic) => {
  expect(about(matters, clause('三、工作要求。密切配合。', '工作要求'))).toEqual(topic)
})

test('a clause without a heading is known by its first words, without its number and not cut in silence', () => {
  expect(about({}, clause('第三十六条 负有反家庭暴力职责的国家工作人员玩忽职守、滥用职权的，依法给予处分。'))).toEqual({
    id: null,
    text: '负有反家庭暴力职责的国家工作人…',
    en: null,
  })
  expect(about({}, clause('（七）乡村规划区内，不得新建砖窑。')).text).toBe('乡村规划区内')
})
