import type { Audit } from '../lib/audit/schema.ts'
import { untold } from '../lib/audit/wording.ts'
import type { Language, Text } from '../lib/language.ts'

const nothing = (open: number): Text =>
  open === 0
    ? { zh: '所核对的各项均相符。', en: 'All that was checked agrees.' }
    : { zh: `能判断的各项均相符，另有 ${open} 项无法判断。`, en: `All that could be told agrees; not told: ${open}.` }

const pictures: Text = {
  zh: '表格是图片，其中的数字无法读取：没有核对，不等于没有问题。可向该机关索取文字版，或查看网页所附的原文件。',
  en: 'The tables are pictures, whose figures cannot be read. Not checked does not mean that it agrees: ask the agency for the text, or look for an attached file.',
}

const unassessable: Text = {
  zh: '没有找到可核对的数字：表格可能是图片、在附件里，或不在网页正文中。没有核对，不等于没有问题；请打开附件或报告的原文页面。',
  en: 'No figures that can be checked were found: the tables may be pictures, attached, or not part of the page’s text. Not checked does not mean that it agrees; open the attachment or the original page.',
}

/** What there is to say of a report besides its findings; nothing where they speak for themselves. */
export function Outcome({ audit, language }: { audit: Audit; language: Language }) {
  const isPictures = audit.verdict === 'not-assessable' && audit.findings.some(({ rule }) => rule === 'image-table')
  if (audit.verdict === 'not-assessable') return <p class="note">{(isPictures ? pictures : unassessable)[language]}</p>
  if (audit.verdict === 'consistent' && audit.findings.length === 0) return <p class="note">{nothing(untold(audit))[language]}</p>
  return null
}
