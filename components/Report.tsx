import type { Audit } from '../lib/audit/schema.ts'
import { checkedWords, untold, verdictWords } from '../lib/audit/wording.ts'
import type { Language, Text } from '../lib/language.ts'
import { Counts } from './Counts.tsx'
import { Findings } from './Findings.tsx'
import { FormPicture } from './FormPicture.tsx'
import { Legend } from './Legend.tsx'
import { pictureOf } from './picture.ts'

const words = {
  unknownAgency: { zh: '未标明机关', en: 'Agency not stated' },
  year: (year: number | null): Text =>
    year === null ? { zh: '报告年度未标明', en: 'Report year not stated' } : { zh: `${year} 年度报告`, en: `Report of ${year}` },
  nothing: (untold: number): Text =>
    untold === 0
      ? { zh: '所核对的各项均相符。', en: 'All that was checked agrees.' }
      : { zh: `能判断的各项均相符，另有 ${untold} 项无法判断。`, en: `All that could be told agrees; not told: ${untold}.` },
  unassessable: {
    zh: '页面上没有读到可以核对的数字：表格可能是图片，或不在网页正文里。没有核对，不等于没有问题。',
    en: 'No figures that can be checked were found: the tables may be pictures, or not part of the page’s text. Not checked does not mean that it agrees.',
  },
} as const

interface Props {
  audit: Audit
  language: Language
  current: string | null
  onShow(finding: string): void
  onPick(field: string): void
}

/** An audited report: whose it is, the verdict, the picture of table 3, the findings, what was checked. */
export function Report({ audit, language, current, onShow, onPick }: Props) {
  const table = audit.report?.tables.find(({ id }) => id === 'requests')
  const states = new Set(table ? pictureOf(audit, table).map(({ state }) => state) : [])
  return (
    <>
      <header class={table ? 'top with-picture' : 'top'}>
        <div>
          <h1>{audit.report?.agency ?? words.unknownAgency[language]}</h1>
          <p class="soft">{words.year(audit.report?.year ?? null)[language]}</p>
          <p class={`verdict ${audit.verdict}`} role="status">
            {verdictWords[audit.verdict][language]}
          </p>
          <Counts audit={audit} language={language} />
          <p class="soft checked">{checkedWords(audit)[language]}</p>
          {table && <Legend states={states} language={language} />}
        </div>
        {table && <FormPicture audit={audit} table={table} language={language} onPick={onPick} />}
      </header>
      <div class="scroll" tabIndex={audit.findings.length > 0 ? -1 : 0}>
        {audit.verdict === 'not-assessable' && <p class="note">{words.unassessable[language]}</p>}
        {audit.verdict === 'consistent' && audit.findings.length === 0 && <p class="note">{words.nothing(untold(audit))[language]}</p>}
        <Findings audit={audit} language={language} current={current} onShow={onShow} />
      </div>
    </>
  )
}
