import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure } from '../forms/form.ts'
import { readFigure } from './number.ts'

function read(text: string, measure: Measure): number | 'blank' | 'unreadable' {
  const figure = readFigure(text, measure)
  return figure.state === 'number' ? figure.value : figure.state
}

describe('a number that was written is the number that is read', () => {
  const commas = (n: number) => n.toString().replace(/\B(?=(\d{3})+$)/g, ',')
  const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  const ways: ((n: number) => string)[] = [
    (n) => `${n}`,
    (n) => commas(n),
    (n) => commas(n).replaceAll(',', '，'),
    (n) => commas(n).replaceAll(',', '\u00a0'),
    (n) => commas(n).replaceAll(',', '\u2009'),
    (n) => fullWidth(`${n}`),
    (n) => fullWidth(commas(n)),
    (n) => `${n}.00`,
    (n) => `（${n}）`,
    (n) => `${n} 件`,
    (n) => `\u3000${commas(n)}宗\u200b`,
    (n) => Array.from(`${n}`).join('\u200b'),
  ]
  const natural = fc.oneof(fc.nat(2000), fc.nat(Number.MAX_SAFE_INTEGER))

  test('as a count', () => {
    fc.assert(
      fc.property(natural, fc.constantFrom(...ways), (n, written) => {
        expect(read(written(n), 'count')).toBe(n)
      }),
    )
  })

  test('as a change', () => {
    const up = fc.constantFrom('+', '＋', '增', '增 ', '增加', '增加了', '新增', '↑', '增：')
    const down = fc.constantFrom('-', '－', '−', '–', '减', '减 ', '减少', '下降', '↓', '减少了')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), up, down, (n, plus, minus) => {
        expect(read(`${plus}${n}`, 'change')).toBe(n)
        expect(read(`${minus}${commas(n)}项`, 'change')).toBe(-n)
      }),
    )
  })

  test('as an amount, without dust in the last places', () => {
    fc.assert(
      fc.property(fc.nat(1e12), (fen) => {
        const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
        expect(read(`${yuan}元`, 'amount')).toBe(fen / 1e6)
        expect(read(`${yuan}万元`, 'amount')).toBe(fen / 100)
      }),
    )
  })

  test('and no text whatever throws, or reads as anything but a finite number', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'0123456789０９,，. -－—+()（）[]万亿元件增减零一二十百千①² \n\u00a0\u200b/%'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        fc.oneof(signs, fc.string({ unit: 'binary' })),
        fc.constantFrom<Measure>('count', 'change', 'amount'),
        (text, measure) => {
          const figure = readFigure(text, measure)
          if (figure.state === 'number') expect(Number.isFinite(figure.value)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
