import type { SectionId } from '../audit/schema.ts'
import { sectionIds } from '../audit/section-ids.ts'
import { forms } from '../forms/index.ts'
import { plainLabel, plainWordings, simplified } from '../forms/label.ts'
import { oncePerTable } from '../forms/once.ts'
import { numberingOf } from './numbering.ts'
import { sectionNames } from './section-names.ts'
import { longestHeading, type Section } from './sections.ts'
import type { Block } from './seen.ts'

/** Whether a paragraph begins with a section's name as a sentence of its own (总体情况。2023年，…), with no numeral before it. */
function beginsWithName(text: string, id: SectionId): boolean {
  const name = sectionNames.find((section) => section.id === id)
  return [name?.prescribed ?? '', ...(name?.glued ?? [])].some(
    (words) => /^[。：:]/.test(text.trim().slice(words.length)) && text.trim().startsWith(words),
  )
}

/** A numeral that is none, by a slip: 甲、依申请公开情况. Not （三）, which numbers a part of a section. */
const numeralOfNone = /^\s*[^\s（(]{1,2}[、.．，,:：]/u

/** Whether a line is a section's heading but for its numeral. */
function isMisnumbered(text: string, id: SectionId): boolean {
  if (text.length > longestHeading || numberingOf(text).style !== 'none' || !numeralOfNone.test(text)) return false
  const letters = simplified(text.normalize('NFKC').replace(numeralOfNone, '')).replace(/[^\p{L}\p{N}、]/gu, '')
  return sectionNames.some((section) => section.id === id && section.pattern.test(letters))
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
 * The sections that were not found but may stand under a heading whose name was not recognised: one that is numbered like
 * the others, between the neighbours of the missing section, with a numeral that it could have. Of those it cannot be said
 * that they are missing.
 */
export function doubtfulSections(blocks: readonly Block[], sections: readonly Section[]): SectionId[] {
  const style = sections.map(({ heading }) => numberingOf(heading).style).find((own) => own !== 'none') ?? 'none'
  const missing = sectionIds.filter((id) => !sections.some((section) => section.id === id))
  return missing.filter((id) => {
    const place = sectionIds.indexOf(id)
    const before = sections.filter((section) => sectionIds.indexOf(section.id) < place).at(-1)
    const after = sections.find((section) => sectionIds.indexOf(section.id) > place)
    if (!before && !after) return false
    return blocks.slice((before?.at ?? -1) + 1, after?.at).some((block) => {
      if (block.kind !== 'paragraph' || block.linked) return false
      if (beginsWithName(block.text, id) || isMisnumbered(block.text, id)) return true
      const { style: own, value } = numberingOf(block.text)
      if (own !== style || isLabelOfTable3(plainLabel(block.text))) return false
      // In a longer paragraph a heading may be glued to its text.
      if (block.text.length > longestHeading) return value === place + 1
      return value === null ? looksLikeName.test(block.text) : value > (before?.numeral ?? 0) && value <= place + 1
    })
  })
}
