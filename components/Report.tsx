import { useState } from 'preact/hooks'
import type { Audit, Severity } from '../lib/audit/schema.ts'
import { verdictWords } from '../lib/audit/wording.ts'
import type { AuditorRequest, FrameState } from '../lib/browser/messages.ts'
import type { Tab } from '../lib/browser/tab.ts'
import type { Language } from '../lib/language.ts'
import type { Presented } from '../lib/settings/present.ts'
import type { Settings } from '../lib/settings/settings.ts'
import { Actions } from './Actions.tsx'
import { Counts } from './Counts.tsx'
import { perform } from './deeds.ts'
import { Figure } from './Figure.tsx'
import { Findings } from './Findings.tsx'
import { Hidden } from './Hidden.tsx'
import { Outcome } from './Outcome.tsx'
import { useSaid } from './said.ts'
import { WholeTables } from './WholeTables.tsx'
import { reportWords, silentWords } from './words.ts'

interface Props {
  tab: Tab
  frame: FrameState
  audit: Audit
  hidden: Presented['hidden']
  settings: Settings
  language: Language
  isPanel: boolean
  /** The finding shown on the page last. */
  current: string | null
  onCurrent(finding: string): void
  /** The severities that are listed. */
  kinds: readonly Severity[]
  onKinds(kinds: readonly Severity[]): void
}

/** An audited report: whose it is, the verdict, the picture of its tables, the findings, what was checked, and what can be done. */
export function Report({ tab, frame, audit, hidden, settings, language, isPanel, current, onCurrent, kinds, onKinds }: Props) {
  const [said, say] = useSaid()
  const [tables, setTables] = useState(isPanel)
  const ask = async (request: AuditorRequest) => {
    // At once: an answer that comes late must not take away what was said meanwhile.
    say(null)
    const answer = await perform({ tab, frame }, request)
    if (answer === undefined) say({ text: silentWords[language] })
    return answer
  }
  const show = (finding: string) => {
    onCurrent(finding)
    void ask({ type: 'gouji:show', finding })
  }
  const pick = (field: string) => void ask({ type: 'gouji:show-field', field })
  const { report } = audit
  const listed = audit.findings.filter(({ severity }) => kinds.includes(severity))
  const lit = audit.findings.find(({ id }) => id === current)
  return (
    <>
      <div class="columns">
        <div class="told">
          <header>
            <h1>{report?.agency ?? reportWords.unknownAgency[language]}</h1>
            <p class="soft">{reportWords.year(report?.year ?? null)[language]}</p>
            <p class={`verdict ${audit.verdict}`} role="status">
              {verdictWords[audit.verdict][language]}
            </p>
            <Counts audit={audit} language={language} kinds={kinds} onKinds={onKinds} />
            <Hidden hidden={hidden} url={audit.page.url} language={language} say={say} />
          </header>
          <div class="scroll" tabIndex={listed.length > 0 ? -1 : 0}>
            <Outcome audit={audit} language={language} />
            <Findings {...{ tab, frame, language, current, say }} audit={audit} findings={listed} onShow={show} ask={ask} />
          </div>
        </div>
        {report && report.tables.length > 0 && <Figure {...{ audit, language }} onPick={pick} />}
      </div>
      {isPanel && report && report.tables.length > 0 && (
        <details class="whole" open={tables} onToggle={(event) => setTables(event.currentTarget.open)}>
          <summary>{reportWords.tables[language]}</summary>
          {tables && <WholeTables audit={audit} language={language} lit={lit ?? null} onPick={pick} />}
        </details>
      )}
      <Actions
        {...{ tab, frame, audit, settings, language, isPanel, said, say, ask }}
        shown={listed.map(({ id }) => id)}
        current={current}
        onShow={show}
      />
    </>
  )
}
