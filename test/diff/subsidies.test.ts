import { describe, expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { bareBody } from '../../src/lexicon/bodies/bare.ts'
import { witness } from './witness.ts'

type Given = NonNullable<Parameters<typeof witness>[1]['subsidies']>[number]

const rowsOf = (...documents: readonly (readonly Given[])[]) =>
  diff(
    documents.map((subsidies, index) => witness('abc'[index] as string, { subsidies })),
    { packs: [], only: ['subsidies'] },
  ).subsidies

describe('amounts on one basis', () => {
  const grant = (amount: number, basis: string | null, more: Given = {}): Given => ({
    kind: 'operation',
    amount,
    basis,
    recipients: '收住失能老年人的养老机构',
    ...more,
  })

  test('monthly amounts are made yearly', () => {
    const [row] = rowsOf([grant(200, '每人每月')], [grant(3600, '每人每年')])
    expect(row).toMatchObject({
      note: 'comparable',
      cells: {
        a: [{ amount: 200, comparable: { amount: 2400, per: 'person', every: 'year', most: false } }],
        b: [{ comparable: { amount: 3600, per: 'person', every: 'year' } }],
      },
    })
  })

  test('amounts on different bases are not compared, and that is said', () => {
    const [row] = rowsOf([grant(200, '每人每月')], [grant(100_000, '每家机构')])
    expect(row?.note).toBe('different-bases')
    const [once] = rowsOf([grant(1000, '每张床位')], [grant(1000, '每张床位每年')])
    expect(once?.note).toBe('different-bases')
  })

  test('where some share a basis, that is said too', () => {
    const [row] = rowsOf([grant(200, '每人每月'), grant(2, '每餐')], [grant(3600, '每人每年')])
    expect(row?.note).toBe('partly-comparable')
  })

  test('an amount without a basis is not guessed at', () => {
    const [row] = rowsOf([grant(100_000, null)], [grant(200_000, null)])
    expect(row).toMatchObject({ note: 'different-bases', cells: { a: [{ comparable: null }] } })
  })

  test('concessions without a sum say so; one document alone has no note', () => {
    const exempt: Given = { kind: 'tax', recipients: '养老服务收入' }
    expect(rowsOf([exempt], [exempt])[0]).toMatchObject({ note: 'no-amounts', missing: [] })
    expect(rowsOf([exempt], [])[0]).toMatchObject({ note: null, missing: ['b'] })
  })

  test('grants of different kinds or for different things have rows of their own', () => {
    const rows = rowsOf([grant(1, '每人每月')], [grant(1, '每人每月', { kind: 'construction' })])
    expect(rows).toHaveLength(2)
    expect(rowsOf([grant(1, '每人每月')], [grant(1, '每人每月', { recipients: '参加见习的高校毕业生' })])).toHaveLength(
      2,
    )
  })
})

test.each([
  ['杭州市城投集团', '城投集团'],
  ['市城投集团', '城投集团'],
  ['浙江省杭州市城投集团', '城投集团'],
  ['市场发展集团', '市场发展集团'],
  ['区域协作办公室', '区域协作办公室'],
  ['各县数据中心', '数据中心'],
])('the body %s without place and level is %s', (written, bare) => {
  expect(bareBody(written)).toBe(bare)
})
