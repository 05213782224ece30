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
    ['国家数据局', 'big-data'],
    ['县委社会工作部', 'social-work-department'],
    ['市疾控局', 'disease-control'],
    ['国家金融监督管理总局洛河监管分局', 'financial-regulation'],
    ['郑州市政府', 'municipal-government'],
    ['杭州市上城区人民政府', 'county-government'],
    ['县工业信息化和商务局', 'industry-information'],
    ['人行郑州中心支行', 'people-bank'],
    ['国网北亭供电公司', 'electric-utility'],
    ['市直相关单位', 'departments-concerned'],
    ['市养老服务工作联席会议', 'coordination-group'],
    ['各乡（镇）人民政府', 'township-government'],
  ])('%s is %s', (name, id) => expect(readBody(name)?.id).toBe(id))

  test('a name that a reform ended says when', () => {
    expect(readBody('市卫生计生委')).toMatchObject({ id: 'health-commission', endedIn: 2018 })
    expect(readBody('市卫生健康委')).toMatchObject({ id: 'health-commission', endedIn: null })
  })

  test.each([
    ['市乡村振兴局', 2023, '农业农村局'],
    ['银保监会', 2023, '国家金融监督管理总局'],
    ['市安监局', 2018, '应急管理局'],
    ['市政府法制办', 2018, '司法局'],
  ])('%s ended in %i; %s does its work', (name, endedIn, presentName) => {
    expect(readBody(name)).toMatchObject({ endedIn, presentName })
  })

  test.each([
    '本政策由市工业和信息化局',
    '加强宣传引导市委宣传部',
    '根据省财政厅',
    '某某科技有限责任企业',
    '幼儿园',
    '配合市有关部门',
    '建立联席会议',
    '按职责分别',
  ])('%s is none that is known', name => expect(readBody(name)).toBeNull())

  test('nearly all bodies of gold and cases are known', () => {
    const bodies = [...goldDocuments(), ...caseDocuments()].flatMap(({ gold }) =>
      gold.responsibilities.flatMap(({ assignments }) => assignments.map(({ body }) => body)),
    )
    const known = bodies.filter(body => readBody(body) !== null || readBody(`${body}部门`) !== null)
    expect(known.length / bodies.length).toBeGreaterThan(0.97)
  })
})
