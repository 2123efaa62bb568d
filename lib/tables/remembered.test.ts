import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { remembered } from './remembered.ts'

test('says what the function says, for any texts in any order', () => {
  const length = remembered((text) => ({ length: text.length }))
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 400 })), (texts) => {
      for (const text of texts) expect(length(text)).toEqual({ length: text.length })
    }),
  )
})

test('what is known is what was reckoned and kept, and nothing is reckoned for it', () => {
  const reckon = vi.fn((text: string) => text.length)
  const length = remembered(reckon)
  expect(length.known('总计')).toBeUndefined()
  length('总计')
  length('总计'.repeat(200))
  expect([length.known('总计'), length.known('总计'.repeat(200))]).toEqual([2, undefined])
  expect(reckon).toHaveBeenCalledTimes(2)
})

test('a short text is reckoned once, a long one each time, and no more than so many are kept', () => {
  const reckon = vi.fn((text: string) => text.length)
  const length = remembered(reckon)
  for (let time = 0; time < 3; time += 1) length('总计')
  expect(reckon).toHaveBeenCalledTimes(1)
  for (let time = 0; time < 3; time += 1) length('总计'.repeat(200))
  expect(reckon).toHaveBeenCalledTimes(4)
  for (let text = 0; text < 2000; text += 1) length(String(text))
  length('总计')
  expect(reckon).toHaveBeenCalledTimes(2005)
})
