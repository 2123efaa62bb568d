import { useEffect } from 'preact/hooks'
import type { Audit, Finding } from '../lib/audit/schema.ts'
import { checkedWords, severityWords, verdictWords } from '../lib/audit/wording.ts'
import { fileNameFor } from '../lib/export/file-name.ts'
import { equationText } from '../lib/export/labels.ts'
import { repairText } from '../lib/export/repair.ts'
import type { Language, Text } from '../lib/language.ts'
import type { Presented } from '../lib/settings/present.ts'
import { Figure } from './Figure.tsx'
import { Glyph } from './Glyph.tsx'
import { Outcome } from './Outcome.tsx'
import { WholeTables } from './WholeTables.tsx'
import { reportWords, sectionWords } from './words.ts'

const words = {
  gone: {
    zh: '这份报告的核对结果已不在浏览器里（网页已关闭或已离开）。请重新打开网页，再从弹出窗口导出。',
    en: 'The result of this check is no longer in the browser: the page was closed or left. Open it again and export from the popup.',
  },
  print: { zh: '打印或存为 PDF', en: 'Print or save as PDF' },
  title: { zh: '政府信息公开年报核对', en: 'Check of an annual report' },
  published: { zh: '公布日期', en: 'Published' },
  page: { zh: '页面', en: 'Page' },
  day: { zh: '核对日期', en: 'Checked on' },
  findings: { zh: '逐条', en: 'Findings' },
  tables: { zh: '读出的表格', en: 'The tables as read' },
  basis: { zh: '依据：', en: 'Basis: ' },
  limits: {
    zh: '算术只能说明数字彼此不一致，不能说明哪个数字是对的，更不能说明为什么。“存疑”依据正文的说法，须由人核实。空白不当作零。可能的更正只是算术上最小的解释，不是事实。',
    en: 'Arithmetic tells that figures contradict each other; not which one is right, and not why. What is doubtful rests on the text and wants a person to read it. A blank is not a zero. A possible correction is the smallest arithmetic explanation, not a fact.',
  },
} satisfies Record<string, Text>

interface Props {
  presented: Presented | null
  language: Language
  today: Date
}

/** A report on paper of one audit: whose, the verdict, the picture, the findings, the tables, what was checked and what that means. */
export function Printed({ presented, language, today }: Props) {
  const audit = presented?.audit ?? null
  useEffect(() => {
    // The browser offers it as the name of the PDF.
    if (audit) document.title = fileNameFor(audit, today, 'pdf').replace(/\.pdf$/, '')
  }, [audit, today])
  if (!presented || !audit) return <main class="printed">{<p role="status">{words.gone[language]}</p>}</main>
  return <Paper audit={audit} hidden={presented.hidden} language={language} today={today} />
}

function Paper({ audit, hidden, language, today }: { audit: Audit; hidden: Presented['hidden']; language: Language; today: Date }) {
  const { report, page, findings } = audit
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(today)
  const away = hidden.here + hidden.bySettings
  return (
    <main class="printed">
      <button type="button" class="print" onClick={() => print()}>
        {words.print[language]}
      </button>
      <p class="soft">{words.title[language]}</p>
      <h1>
        {report?.agency ?? reportWords.unknownAgency[language]} · {reportWords.year(report?.year ?? null)[language]}
      </h1>
      <div class="head">
        <div>
          <p class={`verdict ${audit.verdict}`}>{verdictWords[audit.verdict][language]}</p>
          <p>{checkedWords(audit)[language]}</p>
          {away > 0 && (
            <p>{language === 'zh' ? `另有 ${away} 处按读者的设置未列出。` : `${away} more are not listed, as the reader has set.`}</p>
          )}
          <dl>
            <dt>{words.page[language]}</dt>
            <dd>
              {page.title}
              <br />
              {page.url}
            </dd>
            {report?.published && (
              <>
                <dt>{words.published[language]}</dt>
                <dd>{report.published}</dd>
              </>
            )}
            <dt>{words.day[language]}</dt>
            <dd>{day}</dd>
          </dl>
          <Outcome audit={audit} language={language} />
        </div>
        {report && report.tables.length > 0 && <Figure audit={audit} language={language} />}
      </div>
      {findings.length > 0 && <h2>{words.findings[language]}</h2>}
      <ol>
        {findings.map((finding) => (
          <Item key={finding.id} audit={audit} finding={finding} language={language} />
        ))}
      </ol>
      {report && report.tables.length > 0 && (
        <>
          <h2>{words.tables[language]}</h2>
          <WholeTables audit={audit} language={language} lit={null} />
        </>
      )}
      <p class="soft limits">{words.limits[language]}</p>
    </main>
  )
}

function Item({ audit, finding, language }: { audit: Audit; finding: Finding; language: Language }) {
  const [repair] = finding.repairs
  return (
    <li>
      <p>
        <Glyph severity={finding.severity} /> <b>{severityWords[finding.severity][language]}</b> ·{' '}
        {sectionWords[finding.section ?? 'report'][language]}
      </p>
      <p>{finding.message}</p>
      {finding.equation && <p class="soft">{equationText(audit, finding.equation)}</p>}
      {repair && <p class="soft">{repairText(audit, repair, language)}</p>}
      <p class="soft">
        {words.basis[language]}
        {finding.basis}
      </p>
    </li>
  )
}
