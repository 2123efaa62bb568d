import { useEffect, useRef } from 'preact/hooks'
import type { Audit, Finding, SectionId } from '../lib/audit/schema.ts'
import { severityWords } from '../lib/audit/wording.ts'
import { equationText } from '../lib/export/labels.ts'
import { repairText } from '../lib/export/repair.ts'
import type { Language } from '../lib/language.ts'
import { Glyph } from './Glyph.tsx'
import { sectionWords } from './words.ts'

interface Props {
  audit: Audit
  language: Language
  /** The finding shown on the page last. */
  current: string | null
  onShow(finding: string): void
}

/** The findings, grouped by section; a click shows one on the page. */
export function Findings({ audit, language, current, onShow }: Props) {
  const sections = [...new Set(audit.findings.map(({ section }) => section))]
  return (
    <>
      {sections.map((section) => (
        <section key={section ?? 'report'} class="group" aria-label={nameOf(section, language)}>
          <h2>{nameOf(section, language)}</h2>
          <ul>
            {audit.findings
              .filter((finding) => finding.section === section)
              .map((finding) => (
                <Item
                  key={finding.id}
                  audit={audit}
                  finding={finding}
                  language={language}
                  isCurrent={finding.id === current}
                  onShow={onShow}
                />
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

function Item({ audit, finding, language, isCurrent, onShow }: Omit<Props, 'current'> & { finding: Finding; isCurrent: boolean }) {
  const { id, severity, message, equation } = finding
  const [repair] = finding.repairs
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li>
      <button ref={button} type="button" class="finding" data-finding={id} aria-current={isCurrent} onClick={() => onShow(id)}>
        <Glyph severity={severity} />
        <span>
          <span class="hidden-text">{severityWords[severity][language]}: </span>
          {message}
          {equation && <span class="equation">{equationText(audit, equation)}</span>}
          {repair && <span class="equation">{repairText(audit, repair, language)}</span>}
        </span>
      </button>
    </li>
  )
}
