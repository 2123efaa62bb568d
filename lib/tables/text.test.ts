import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { growth, mostGrowth } from '../../tests/growth.ts'
import { cellText, reversing } from './text.ts'

function textOf(cell: string): string {
  const element = parseDocument(`<table><tr><td>${cell}</td></tr></table>`).querySelector('td')
  if (!element) throw new Error('no cell')
  return cellText(element, (part) => !part.hasAttribute('hidden'))
}

describe('the text of a cell', () => {
  test.each<[name: string, cell: string, text: string]>([
    ['bare text', '3', '3'],
    ['white space of the source', '\n    结果\n\t维持  数 ', '结果 维持 数'],
    ['no-break and ideographic spaces round it', '&nbsp;&nbsp;3&nbsp;　', '3'],
    ['the same inside', '自&nbsp;然　人', '自\u00a0然\u3000人'],
    ['nothing but such', ' &nbsp;　&#8203;&#xfeff; ', ''],
    ['characters without a shape', '1&#8203;2&shy;3&#x200e;4', '1234'],
    ['all of these but the mark that turns the text round', '&#x202a;1&#x202e;23&#x202c;', '1\u202e23'],
    ['one number in nested spans', '<p class="MsoNormal"><span><span>1<span>2</span></span></span><span>3</span></p>', '123'],
    ['empty twin spans and Word paragraphs', '<p><span></span><span>7</span><o:p></o:p></p><p></p>', '7'],
    ['spans with white space between', '<span>1</span>\n<span>2</span>', '1 2'],
    ['br is a line', '结果<br/>维持', '结果\n维持'],
    ['paragraphs are lines', '<p>结</p>\n<p>果</p><p>维</p>持', '结\n果\n维\n持'],
    ['nested blocks are no empty lines', '<div><div><p>一</p></div></div><br><br><ul><li>二<li>三</ul>', '一\n二\n三'],
    ['a block within a line', '1<div>2</div>3', '1\n2\n3'],
    ['superscripts', '3<sup>①</sup>', '3'],
    ['superscripts with marks inside', '3<sup><a href="#n"><span>[1]</span></a></sup>件', '3件'],
    ['what is struck out', '<s>5</s>6', '6'],
    ['what is struck out by its style', '<span style="color:red;text-decoration:line-through">5</span><b>6</b>', '6'],
    ['hidden parts', '3<span hidden>9<b>9</b></span>4', '34'],
    ['a hidden block is no line', '1<p hidden>9</p>2', '12'],
    ['scripts, styles, templates', '3<script>4</script><style>p{}</style><template>5</template><noscript>6</noscript>', '3'],
    ['comments', '1<!-- 2 -->3', '13'],
    ['a table within', '<table><tr><td>1</td><td>2</td></tr></table>', '1\n2'],
    ['nothing', '', ''],
  ])('%s', (_, cell, text) => {
    expect(textOf(cell)).toBe(text)
  })

  test('hidden or not, the cell itself is the caller\u2019s choice', () => {
    const cell = parseDocument('<table><tr><td hidden><b>3</b></table>').querySelector('td')
    expect(cell && cellText(cell, (part) => !part.hasAttribute('hidden'))).toBe('3')
  })

  test('depth and length cost no more than what is there', () => {
    const deep = (depth: number) => () => {
      expect(textOf(`${'<span>'.repeat(depth)}3${'</span>'.repeat(depth)}`)).toBe('3')
      expect(textOf(`3${' '.repeat(10 * depth)}4${'&nbsp;'.repeat(2.5 * depth)}`)).toBe('3 4')
    }
    expect(growth(deep, 2000)).toBeLessThan(mostGrowth)
  })
})

test('every character without a shape is left out, wherever it stands, but for the one that turns the writing', () => {
  const printed = (text: string) => cellText({ firstElementChild: null, textContent: text } as Element, () => true)
  const kept: number[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (/\p{Default_Ignorable_Code_Point}/u.test(character) && printed(`1${character}2`) !== '12') kept.push(code)
  }
  expect(kept).toEqual([reversing.codePointAt(0)])
})
