import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { signColours, strokeColours } from './mark-colours.ts'

test.each(['#ffffff', '#cccccc', '#1a1a1a', '#000000'])('frames and underlines can be seen on %s', (ground) => {
  for (const [severity, colour] of Object.entries(strokeColours)) {
    expect([severity, contrast(colour, ground) >= 3]).toEqual([severity, true])
  }
})

test.each(['#ffffff', '#cccccc', '#808080', '#404040', '#1a1a1a', '#000000', '#b01e23', '#0a4a9e'])('signs can be seen on %s', (ground) => {
  for (const [severity, { fill, line }] of Object.entries(signColours)) {
    expect([severity, Math.max(contrast(fill, ground), contrast(line, ground)) >= 3]).toEqual([severity, true])
  }
})

test('the letter of a sign can be read on it', () => {
  for (const { fill, letter } of Object.values(signColours)) expect(contrast(letter, fill)).toBeGreaterThanOrEqual(4.5)
})
