import { expect, test } from 'vitest'
import { parseSidecar } from '../../src/read/sidecar.ts'

test.each([
  ['all keys', 'url: https://example.org/a.html\nfetched: 2021-06-01\njurisdiction: 临澜市\n'],
  ['quotes and a time', 'url: "http://example.org/?a=1#b"\nfetched: "2021-06-01T08:00:00Z"\n'],
  ['nothing', ''],
  ['a comment only', '# later\n'],
])('%s: no message', (_, yaml) => {
  expect(parseSidecar(yaml, 'a.yaml').messages).toEqual([])
})

test.each([
  ['an unknown key', 'url: https://example.org\nURL: x\n', 'sidecar-unknown-key', 2],
  ['no address', 'url: example.org\n', 'sidecar-bad-value', 1],
  ['no web address', 'url: javascript:alert(1)\n', 'sidecar-bad-value', 1],
  ['a day that the calendar lacks', '\nfetched: 2021-02-30\n', 'sidecar-bad-value', 2],
  ['a Chinese date', 'fetched: 2021年6月1日\n', 'sidecar-bad-value', 1],
  ['a list for a text', 'jurisdiction: [a, b]\n', 'sidecar-bad-value', 1],
  ['an empty value', 'jurisdiction:\n', 'sidecar-bad-value', 1],
  ['a key twice', 'url: https://a.org\nurl: https://b.org\n', 'sidecar-invalid', 2],
  ['a tab for an indent', 'url:\n\thttps: x\n', 'sidecar-invalid', 2],
])('%s: said with its line', (_, yaml, id, line) => {
  expect(parseSidecar(yaml, 'a.yaml').messages).toMatchObject([
    { id, severity: 'warn', values: { line, sidecar: 'a.yaml' } },
  ])
})

test('what is right beside what is wrong counts', () => {
  expect(parseSidecar('fetched: soon\njurisdiction: 临澜市\n', 'a.yaml').about).toEqual({ jurisdiction: '临澜市' })
})

test('a list is no note', () => {
  expect(parseSidecar('- a\n', 'a.yaml')).toMatchObject({ about: {}, messages: [{ id: 'sidecar-not-map' }] })
})
