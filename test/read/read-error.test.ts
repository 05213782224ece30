import { expect, test } from 'vitest'
import { READ_ERRORS } from '../../src/lexicon/messages/read.ts'
import { wording } from '../../src/lexicon/messages/wording.ts'
import { ReadError, type ReadErrorId } from '../../src/read/read-error.ts'

const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].sort()

test.each(Object.entries(READ_ERRORS))(
  '%s names the file and asks for the same values in both languages',
  (id, row) => {
    expect(row.zh).toMatch(/^\{file\}：.*；/)
    expect(row.en).toMatch(/^\{file\}: /)
    expect(slots(row.zh)).toEqual(slots(row.en))
    const values = { ...Object.fromEntries(slots(row.en).map(name => [name, `<${name}>`])), file: 'a.txt' }
    const error = new ReadError(id as ReadErrorId, values)
    expect(error.message).toBe(wording({ id, values }, 'en'))
    expect(error.message).not.toMatch(/[{}]/)
  },
)
