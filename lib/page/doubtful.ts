import type { SectionId } from '../audit/schema.ts'
import { forms } from '../forms/index.ts'
import { plainLabel, plainWordings } from '../forms/label.ts'
import { oncePerTable } from '../forms/once.ts'
import { folded, isNameOf, lettersOf, longestHeading, withoutCommas } from './headings.ts'
import { neighboursOf } from './neighbours.ts'
import { hanDigits, numberingOf } from './numbering.ts'
import { type SectionName, sectionNames } from './section-names.ts'
import type { Section } from './sections.ts'
import type { Block } from './seen.ts'

/** A section that was not found. */
interface Missing {
  /** Among the six. */
  place: number
  name: SectionName
  /** All its names, without commas. */
  wordings: readonly string[]
}

/** More letters before a name make another name of it: 下一步、其他需要报告的事项. */
const mostBefore = 2

/** Whether a paragraph begins with a section's name as a sentence of its own (总体情况。2023年，…), with no numeral before it. */
function beginsWithName(text: string, { name: { prescribed, glued } }: Missing): boolean {
  return [prescribed, ...glued].some((words) => text.startsWith(words) && /^[。：:\s]/.test(text.slice(words.length)))
}

/** Whether a short line is a section's name with something before it that is not understood: 甲、依申请公开情况. Not （三）, which numbers a part of a section. */
function endsWithName(text: string, { place, name }: Missing): boolean {
  if (text.length > longestHeading) return false
  const { value, length } = numberingOf(text)
  if (value !== null && value !== place + 1) return false
  const letters = lettersOf(text.slice(length))
  return [...Array(mostBefore + 1).keys()].some((before) => isNameOf(name, letters.slice(before)))
}

/** A table holds many cells, and few of them words. */
function isNameInCell(text: string, missing: Missing): boolean {
  return text.length > 3 && text.length <= longestHeading && /\p{Script=Han}/u.test(text) && endsWithName(folded(text), missing)
}

/** Whether the numeral and the name of a section stand together in a paragraph: glued to the end of the text before, or to the text after. */
function holdsName(text: string, { place, wordings }: Missing): boolean {
  const numeral = hanDigits.charAt(place)
  const { value, length } = numberingOf(text)
  if (value !== place + 1 && !text.includes(numeral)) return false
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const beginning = value === place + 1 ? text.slice(length).replace(/[^\p{L}\p{N}]/gu, '') : ''
  return wordings.some((words) => {
    const at = beginning.indexOf(words)
    return (at >= 0 && at <= mostBefore) || letters.includes(numeral + words)
  })
}

/** What the name of a section could be, where sections are not numbered: a short line that ends in no sentence, with a note behind it or none. */
const looksLikeName = /^(?=.*(?:[情状]况|事项|问题|工作|说明|打算|展望|其他|公开|诉讼|不足|措施))[^，。；：！？]{2,24}(?:（.*）)?$/u

/** Labels of table 3, of which some are numbered like sections: 四、结转下年度继续办理. */
function isLabelOfTable3(letters: string): boolean {
  // 六、其他 is a section's name.
  return letters.length > 2 && forms.some(({ tables }) => tables.some((table) => table.id === 'requests' && labelsOf(table).has(letters)))
}

const labelsOf = oncePerTable(
  ({ groups, blocks }): ReadonlySet<string> => new Set([...groups, ...blocks.flatMap(({ rows }) => rows)].flatMap(plainWordings)),
)

/**
 * The sections that were not found but may stand under a heading that was not recognised, between the neighbours of the missing section. Of
 * those it cannot be said that they are missing.
 */
export function doubtfulSections(blocks: readonly Block[], sections: readonly Section[]): SectionId[] {
  if (sections.length === sectionNames.length) return []
  const style = sections.map(({ heading }) => numberingOf(folded(heading)).style).find((own) => own !== 'none') ?? 'none'
  return sectionNames.flatMap((name, place) => {
    if (sections.some(({ id }) => id === name.id)) return []
    const { before, after } = neighboursOf(name.id, sections)
    if (!before && !after) return []
    const missing = { place, name, wordings: [name.prescribed, ...name.glued].map(withoutCommas) }
    const between = blocks.slice((before?.at ?? -1) + 1, after?.at)
    // The numerals of the lines before, as they are written.
    const listed = new Set<string>()
    const mayBeHeading = (printed: string): boolean => {
      const text = folded(printed)
      if (beginsWithName(text, missing) || endsWithName(text, missing) || holdsName(text, missing)) return true
      if (isLabelOfTable3(plainLabel(printed))) return false
      const own = numberingOf(text)
      listed.add(`${own.style}${own.value}`)
      // Numbered like no other: a part of the section before has the one before it.
      if (own.style !== style)
        return place > 0 && /han|bracketed/.test(own.style) && own.value === place + 1 && !listed.has(`${own.style}${place}`)
      // In a longer paragraph a heading may be glued to its text.
      if (text.length > longestHeading) return own.value === place + 1
      return own.value === null ? looksLikeName.test(printed) : own.value > (before?.numeral ?? 0) && own.value <= place + 1
    }
    const found = between.some((block) => {
      // Beside its table a heading may stand in a cell of it.
      if (block.kind === 'table') return block.sheet.rows.some((row) => row.some(({ text }) => isNameInCell(text, missing)))
      return block.kind === 'paragraph' && !block.linked && mayBeHeading(block.text)
    })
    return found ? [name.id] : []
  })
}
