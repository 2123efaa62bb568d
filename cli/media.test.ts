import { expect, test } from 'vitest'
import { holdsOnScreen } from './media.ts'

test.each([
  ['', true],
  ['screen', true],
  ['all', true],
  ['print', false],
  ['print, screen', true],
  ['not screen', false],
  ['not print', true],
  ['only screen and (max-width: 768px)', false],
  ['(min-width: 48em)', true],
  ['screen and (min-width: 600px) and (max-width: 1000px)', false],
  ['(orientation: portrait)', false],
  ['(orientation: landscape)', true],
  ['(hover: none)', false],
])('%s', (query, result) => {
  expect(holdsOnScreen(query)).toBe(result)
})
