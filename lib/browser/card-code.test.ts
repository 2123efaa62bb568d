import { expect, test, vi } from 'vitest'
import type { MakeCard } from '../overlay/card-contract.ts'
import { offerCard, takeCard } from './card-code.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('./page-side.ts', () => ({ extension: { runtime: { sendMessage } } }))

const make: MakeCard = () => {
  throw new Error('no card is made here')
}

test('an extension that is gone is no throw, and one that brings nothing is asked again', async () => {
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  await expect(takeCard()).rejects.toThrow('did not come')
  sendMessage.mockReset().mockResolvedValue(undefined)
  await expect(takeCard()).rejects.toThrow('did not come')
})

test('the code is asked for once, and is there at once from then on', async () => {
  sendMessage.mockReset().mockImplementation(async () => {
    offerCard(make)
    return true
  })
  expect(await takeCard()).toBe(make)
  expect(takeCard()).toBe(make)
  expect(sendMessage.mock.calls).toEqual([[{ type: 'gouji:card' }]])
})
