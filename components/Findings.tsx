import { useEffect, useRef } from 'preact/hooks'
import type { Audit, Finding, SectionId } from '../lib/audit/schema.ts'
import { severityWords } from '../lib/audit/wording.ts'
import type { AuditorRequest, FrameState } from '../lib/browser/messages.ts'
import type { Tab } from '../lib/browser/tab.ts'
import { equationText } from '../lib/export/labels.ts'
import { repairText } from '../lib/export/repair.ts'
import type { Language } from '../lib/language.ts'
import { FindingActions } from './FindingActions.tsx'
import { Glyph } from './Glyph.tsx'
import type { Said } from './said.ts'
import { sectionWords } from './words.ts'

interface Props {
  tab: Tab
  frame: FrameState
  audit: Audit
  findings: readonly Finding[]
  language: Language
  /** The finding shown on the page last. */
  current: string | null
  onShow(finding: string): void
  say(said: Said | null): void
  ask(request: AuditorRequest): Promise<string | null | undefined>
}

/** The findings, grouped by section; a click shows one on the page. What can be done with one is offered at the one shown last. */
export function Findings({ findings, language, current, ...others }: Props) {
  const sections = [...new Set(findings.map(({ section }) => section))]
  return (
    <>
      {sections.map((section) => (
        <section key={section ?? 'report'} class="group" aria-label={nameOf(section, language)}>
          <h2>{nameOf(section, language)}</h2>
          <ul>
            {findings
              .filter((finding) => finding.section === section)
              .map((finding) => (
                <Item key={finding.id} {...others} finding={finding} language={language} isCurrent={finding.id === current} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function nameOf(section: SectionId | null, language: Language): string {
  return sectionWords[section ?? 'report'][language]
}

function Item({
  tab,
  frame,
  audit,
  finding,
  language,
  isCurrent,
  onShow,
  say,
  ask,
}: Omit<Props, 'current' | 'findings'> & { finding: Finding; isCurrent: boolean }) {
  const { id, severity, message, equation } = finding
  const [repair] = finding.repairs
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li ref={item} class={isCurrent ? 'current' : ''}>
      <button type="button" class="finding" data-finding={id} aria-current={isCurrent} onClick={() => onShow(id)}>
        <Glyph severity={severity} />
        <span>
          <span class="hidden-text">{severityWords[severity][language]}: </span>
          {message}
          {equation && <span class="equation">{equationText(audit, equation)}</span>}
          {repair && <span class="equation">{repairText(audit, repair, language)}</span>}
        </span>
      </button>
      {isCurrent && <FindingActions {...{ tab, frame, audit, finding, language, say, ask }} />}
    </li>
  )
}
