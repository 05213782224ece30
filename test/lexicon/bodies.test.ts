import { describe, expect, test } from 'vitest'
import { readBody } from '../../src/lexicon/bodies/names.ts'
import { caseDocuments, goldDocuments } from '../eval/records.ts'

describe('names of bodies', () => {
  test.each([
    ['国家卫生健康委', 'health-commission'],
    ['市卫健委', 'health-commission'],
    ['县卫生健康局', 'health-commission'],
    ['省教育厅', 'education'],
    ['市住房城乡建设局', 'construction'],
    ['市人力资源和社会保障局', 'human-resources-social-security'],
  ])('%s is %s', (name, id) => expect(readBody(name)?.id).toBe(id))

  test('a name that a reform ended says when', () => {
    expect(readBody('市卫生计生委')).toMatchObject({ id: 'health-commission', endedIn: 2018 })
    expect(readBody('市卫生健康委')).toMatchObject({ id: 'health-commission', endedIn: null })
  })

  test.each(['本政策由市工业和信息化局', '加强宣传引导市委宣传部', '根据省财政厅', '某某科技有限责任企业', '幼儿园'])(
    '%s is none that is known',
    name => expect(readBody(name)).toBeNull(),
  )

  test('nearly all bodies of gold and cases are known', () => {
    const bodies = [...goldDocuments(), ...caseDocuments()].flatMap(({ gold }) =>
      gold.responsibilities.flatMap(({ assignments }) => assignments.map(({ body }) => body)),
    )
    const known = bodies.filter(body => readBody(body) !== null || readBody(`${body}部门`) !== null)
    expect(known.length / bodies.length).toBeGreaterThan(0.97)
  })
})
