import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './world.ts'

const PAGE = `临澜市托育服务实施方案
一、工作目标
到2025年，普惠性託位占比達到60%以上。
二、補助標準
每個新增託位給予一次性補助10000元。
`

interface Json {
  [field: string]: Json & (string | number | Json[])
}

/** The outputs of a page, made and then changed. */
async function made(change: (document: Json, edits: Json) => void = () => {}): Promise<string> {
  const folder = await folderWith({ 'corpus/a.txt': PAGE })
  const out = join(folder, 'made')
  await run(['build', join(folder, 'corpus'), '-o', out, '--no-cache'])
  const read = async (name: string) => JSON.parse(await readFile(join(out, name), 'utf8'))
  const [document, edits] = [await read('a.json'), await read('a.edits.json')]
  change(document, edits)
  await writeFile(join(out, 'a.json'), JSON.stringify(document))
  await writeFile(join(out, 'a.edits.json'), JSON.stringify(edits))
  return out
}

/** Set the value at a JSON Pointer. */
function set(value: unknown, pointer: string, to: unknown): void {
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() as string
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], value)
  ;(holder as Record<string, unknown>)[last] = to
}

describe('validate', () => {
  test('finds nothing wrong with what build makes', async () => {
    const folder = await made()
    expect(await run(['validate', folder])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'files checked: 2, problems: 0\n',
    })
    expect((await run(['validate', join(folder, 'a.edits.json')])).status).toBe(0)
  })

  test.each([
    ['/id', '', 'a.json#/id'],
    ['/id', 'b', 'a.json#/id the id is "b"'],
    ['/source/sha256', 'x', 'a.json#/source/sha256 expected ^[0-9a-f]{64}$, not "x"'],
    ['/targets/0/value', 'viel', 'a.json#/targets/0/value expected number | null, not "viel"'],
    ['/targets/0/kind', 'aim', 'a.json#/targets/0/kind expected "goal" | "standard", not "aim"'],
    ['/targets/0/evidence', [], 'a.json#/targets/0/evidence expected minItems'],
    ['/targets/0/evidence/0/quote', '别的话', 'a.json#/targets/0/evidence/0/quote the quote is not the slice'],
    ['/targets/0/evidence/0/clean/end', 9999, 'a.json#/targets/0/evidence/0/clean the range'],
    ['/targets/0/evidence/0/raw/end', 9999, 'a.json#/targets/0/evidence/0/raw the range'],
    ['/targets/0/evidence/0/section', ['九'], 'a.json#/targets/0/evidence/0/section the clean text has no section 九'],
    ['/targets/0/extra', 1, 'a.json#/targets/0 fields unknown: extra'],
    ['/targets/0/year', undefined, 'a.json#/targets/0 fields missing: year'],
    ['/subsidies/0/id', 'T1', 'a.json#/subsidies/0/id another record has the id "T1" too'],
  ])('says that %s = %j is wrong', async (pointer, value, said) => {
    const folder = await made(document => set(document, pointer, value))
    const { status, stdout } = await run(['validate', folder])
    expect(stdout).toContain(said)
    expect(status).toBe(1)
  })

  test.each([
    ['/clean', '别的正文', 'a.edits.json#/clean replaying the edits on the raw page gives another text from 0 on'],
    ['/steps/0/edits', [{ start: 0, end: 9999, insert: '', reason: 'x' }], 'a.edits.json#/steps the edits do not fit'],
    ['/steps', {}, 'a.edits.json#/steps expected array, not {}'],
  ])('says that the edits with %s = %j are wrong', async (pointer, value, said) => {
    const folder = await made((_, edits) => set(edits, pointer, value))
    const { status, stdout } = await run(['validate', folder])
    expect(stdout).toContain(said)
    expect(status).toBe(1)
  })

  test('says so in Chinese', async () => {
    const folder = await made(document => set(document, '/targets/0/evidence/0/quote', '别的话'))
    expect((await run(['validate', folder, '--lang', 'zh'])).stdout).toMatch(/quote 引文与正文第 \d+ 至 \d+ 字不符/)
  })

  test('looks at the shape alone when the edits are not there, and says so', async () => {
    const folder = await made()
    await rm(join(folder, 'a.edits.json'))
    const { status, stderr } = await run(['validate', join(folder, 'a.json')])
    expect(status).toBe(0)
    expect(stderr).toContain('only its shape was checked')
  })

  test('ends with 2 for what cannot be read, and checks the others', async () => {
    const folder = await made()
    await writeFile(join(folder, 'b.json'), '{')
    const names = ['a.json', 'b.json', 'c.json', 'd.txt'].map(name => join(folder, name))
    const { status, stderr } = await run(['validate', ...names])
    expect(status).toBe(2)
    expect(stderr).toMatch(/b\.json: is not JSON/)
    expect(stderr).toMatch(/c\.json: no such file/)
    expect(stderr).toMatch(/d\.txt: no such file/)
    expect(stderr).toContain('files checked: 2')
    expect((await run(['validate', await folderWith({ 'a.txt': PAGE })])).status).toBe(2)
  })
})
