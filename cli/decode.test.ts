import { expect, test } from 'vitest'
import { decodePage } from './decode.ts'

/** 年报 in GBK. */
const gbk = [0xc4, 0xea, 0xb1, 0xa8]
const bytes = (text: string) => [...new TextEncoder().encode(text)]

test.each([
  ['UTF-8', bytes('年报')],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...bytes('年报')]],
  ['UTF-16', [0xff, 0xfe, 0x74, 0x5e, 0xa5, 0x62]],
  ['GBK without a declaration', gbk],
])('%s', (_, encoded) => {
  expect(decodePage(Uint8Array.from(encoded))).toBe('年报')
})

test.each(['gbk', 'gb2312', 'utf-8', 'no-such-charset'])('GBK that says %s', (label) => {
  expect(decodePage(Uint8Array.from([...bytes(`<meta charset="${label}">`), ...gbk]))).toMatch(/年报$/)
})

test('UTF-8 that says GBK', () => {
  expect(decodePage(Uint8Array.from(bytes('<meta charset="gbk">年报')))).toMatch(/年报$/)
})

test('an empty file is an empty text', () => {
  expect(decodePage(new Uint8Array())).toBe('')
})
