import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { splitSentences } from '../prose/sentences.ts'
import { readContent } from './content.ts'
import { findWords, type PrintedText, type TextPiece } from './words.ts'

function paragraphsOf(html: string): PrintedText[] {
  const document = parseDocument(html)
  const { seen, nodes } = readContent(document, shownBy(document))
  return seen.blocks.flatMap((block, at) => (block.kind === 'paragraph' ? [{ text: block.text, nodes: nodes.get(at) ?? [] }] : []))
}

const textOf = (pieces: readonly TextPiece[] | null) => pieces?.map(({ node, start, end }) => node.data.slice(start, end)).join('')
const shapes = (text: string | undefined) => text?.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Co}]/gu, '')

const quote = '全年共收到申请29件'

/** What noise there is in the markup of portals, between two characters of a sentence. */
const noise = fc.constantFrom(
  '',
  '',
  '',
  '&nbsp;',
  '\n      ',
  '\u3000',
  '\u200b',
  '&shy;',
  '\ue5d2',
  '<!-- 注 -->',
  '</span><span>',
  '</b></span><span><b>',
  '<i></i>',
  '<img src="a.png">',
  '<script>var a = "29件"</script>',
  '<style>p{}</style>',
  '<span style="display:none">收到申请29件</span>',
  '<em hidden>29</em>',
)

test('however a sentence is split over nodes, the words found are those of the quote', () => {
  const letters = [...quote]
  const noises = fc.array(noise, { minLength: letters.length + 1, maxLength: letters.length + 1 })
  fc.assert(
    fc.property(noises, fc.boolean(), (between, wrapped) => {
      const body = letters.map((letter, index) => `${between[index]}${letter}`).join('') + between.at(-1)
      const inside = wrapped ? `<span><b>${body}</b></span>` : `<span>${body}</span>`
      const paragraphs = paragraphsOf(`<p>全年共收到来信29件。</p><p>\u3000\u30002023年，${inside}，均已答复。</p>`)
      const [sentence] = splitSentences([{ section: null, text: paragraphs[1]?.text ?? '' }])
      const at = sentence?.text.indexOf(quote.slice(0, 3)) ?? -1
      const said = sentence?.quote(at, sentence.text.indexOf('件') + 1)
      expect(shapes(said?.quote)).toBe(quote)
      const pieces = said ? findWords(paragraphs, { ...said, paragraph: 1 }) : null
      expect(shapes(textOf(pieces))).toBe(quote)
      for (const { node } of pieces ?? []) expect(node.parentElement?.closest('p')?.textContent).toContain('均已答复')
      expect(textOf(pieces)?.trim()).toBe(textOf(pieces))
    }),
    { numRuns: 500 },
  )
})

test('of two sentences that say the same, the one that was read is found', () => {
  const paragraphs = paragraphsOf(`<div>${quote}。<br>其他。<br>${quote}。</div><p>${quote}。${quote}。</p>`)
  const before = ({ node, start }: TextPiece) => {
    let left = 0
    for (const { nodes } of paragraphs) {
      for (const other of nodes) {
        if (other === node) return left + start
        left += other.data.length
      }
    }
    return -1
  }
  const places = splitSentences(paragraphs.map(({ text }) => ({ section: null, text })))
    .filter(({ text }) => text.startsWith(quote))
    .map((sentence) => findWords(paragraphs, sentence.quote(0, quote.length))?.map(before))
  expect(places).toEqual([[0], [quote.length + 4], [2 * quote.length + 5], [3 * quote.length + 6]])
})

test('words that a page break has cut are found on both sides of it', () => {
  const paragraphs = paragraphsOf(
    '<p>（一）</p><p>为保障公众依法获取政府信息，我局健全工作机制，全年各科室共收到政府信息公开申</p><p>请17件，均在期限内答复。</p>',
  )
  const sentence = splitSentences(paragraphs.map(({ text }) => ({ section: null, text }))).find(({ text }) => text.includes('17件'))
  const at = sentence?.text.indexOf('共收到') ?? -1
  const said = sentence?.quote(at, sentence.text.indexOf('17件') + 3)
  expect(said).toMatchObject({ paragraph: 1, quote: '共收到政府信息公开申\n请17件' })
  const pieces = said ? findWords(paragraphs, said) : null
  expect(pieces?.map((piece) => textOf([piece]))).toEqual(['共收到政府信息公开申', '请17件'])
})

test('words in a cell of its own row are found, round a footnote mark, but not where more stands among them that is not read', () => {
  const table = (cell: string) => paragraphsOf(`<table><tr><td>${cell}</td></tr><tr><td>甲</td><td>乙</td></tr></table>`)
  const said = { quote, paragraph: 0, start: 0 }
  expect(textOf(findWords(table(`全年共\n <b>收到</b>申请29件。`), { ...said, quote: '全年共 收到申请29件' }))).toBe(
    '全年共\n 收到申请29件',
  )
  const marked = findWords(table('全年共收到<sup>①</sup>申请29件。'), said)
  expect(marked?.map((piece) => textOf([piece]))).toEqual(['全年共收到', '申请29件'])
  expect(findWords(table(`全年共收到<sup>${'注'.repeat(30)}</sup>申请29件。`), said)).toBeNull()
})

test('where the page does not say what is quoted, nothing is found', () => {
  const paragraphs = paragraphsOf(`<p>${quote}。</p><p>乙</p>`)
  const said = { quote, paragraph: 0, start: 0 }
  expect(findWords(paragraphs, { ...said, start: 1 })).toBeNull()
  expect(findWords(paragraphs, { ...said, paragraph: 1 })).toBeNull()
  expect(findWords(paragraphs, { ...said, paragraph: 7 })).toBeNull()
  expect(findWords(paragraphs, { ...said, quote: `${quote}\n乙` })).toBeNull()
  expect(findWords(paragraphs, { ...said, quote: '' })).toBeNull()
})
