import { expect, test } from 'vitest'
import { shortened, visible } from '../../src/report/visible.ts'

test.each([
  ['国家\u200b卫健委', '国家⟨ZWSP⟩卫健委'],
  ['\u202e反写\u202c', '⟨RLO⟩反写⟨PDF⟩'],
  ['a\tb\r\nc', 'a⇥b␍⏎c'],
  ['\u0000\u0007\u001b[31m', '⟨U+0000⟩⟨U+0007⟩⟨U+001B⟩[31m'],
  ['\ud800', '⟨U+D800⟩'],
  ['\ue001', '⟨U+E001⟩'],
  ['葛\u{e0100}', '葛⟨U+E0100⟩'],
  ['　首行，全角“引号”—— 1 2', '　首行，全角“引号”—— 1 2'],
])('%j shows as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('a long text shows its head and tail and cuts no character in half', () => {
  expect(shortened('一二三四五六七八九十', 8, '…')).toBe('一二三四五六…九十')
  expect(shortened('一二三四五𠀀六七八𠀀', 8, '…')).toBe('一二三四五…𠀀')
  expect(shortened('短', 8, '…')).toBe('短')
})
