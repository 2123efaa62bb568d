import type { Audit, Finding } from '../lib/audit/schema.ts'
import type { AuditorRequest, DismissMessage, FrameState } from '../lib/browser/messages.ts'
import { recordDismissal } from '../lib/browser/record-dismissal.ts'
import type { Tab } from '../lib/browser/tab.ts'
import { ownVersion } from '../lib/browser/version.ts'
import { diagnosticOf } from '../lib/export/diagnostic.ts'
import { findingAsText } from '../lib/export/text.ts'
import type { Language, Text } from '../lib/language.ts'
import { copy } from './deeds.ts'
import type { Said } from './said.ts'
import { copiedWords, notCopiedWords, notStoredWords, silentWords } from './words.ts'

type Deed = 'copy' | DismissMessage['scope'] | 'wrong'
const deeds: readonly Deed[] = ['copy', 'here', 'site', 'everywhere', 'wrong']

const words: Record<Deed, Text> = {
  copy: { zh: '复制', en: 'Copy' },
  here: { zh: '隐藏此处', en: 'Hide here' },
  site: { zh: '本站不再提示此类', en: 'Not on this site' },
  everywhere: { zh: '任何网站都不再提示此类', en: 'Not on any site' },
  wrong: { zh: '此处有误', en: 'This is wrong' },
}

const done: Record<DismissMessage['scope'], Text> = {
  here: { zh: '此处已隐藏。', en: 'Hidden here.' },
  site: { zh: '本站不再提示此类。', en: 'Not shown on this site any more.' },
  everywhere: { zh: '任何网站都不再提示此类。', en: 'Not shown on any site any more.' },
}

const diagnosed: Text = {
  zh: '已复制诊断信息（版本、规则、数字、该表格的标记），可粘贴到问题报告。',
  en: 'Diagnostic copied (version, rule, figures, the table’s markup): paste it into a bug report.',
}

interface Props {
  tab: Tab
  frame: FrameState
  audit: Audit
  finding: Finding
  language: Language
  say(said: Said | null): void
  ask(request: AuditorRequest): Promise<string | null | undefined>
}

/** What can be done with one finding: copied, hidden in three ways, or told to Gouji's makers. */
export function FindingActions({ audit, finding, language, say, ask }: Props) {
  const dismiss = async (scope: DismissMessage['scope'], away: boolean): Promise<void> => {
    const { id, rule, message } = finding
    try {
      await recordDismissal({ type: 'gouji:dismiss', scope, page: audit.page.url, finding: { id, rule, message }, away })
      say(away ? { text: done[scope][language], undo: () => void dismiss(scope, false) } : null)
    } catch {
      say({ text: notStoredWords[language] })
    }
  }
  const perform = async (deed: Deed): Promise<void> => {
    if (deed === 'copy') say({ text: ((await copy(findingAsText(audit, finding, language))) ? copiedWords : notCopiedWords)[language] })
    else if (deed === 'wrong') {
      const markup = await ask({ type: 'gouji:markup', finding: finding.id })
      if (markup === undefined || markup === null) return say({ text: silentWords[language] })
      const text = diagnosticOf({ audit, finding, version: ownVersion(), browser: navigator.userAgent, markup })
      say({ text: ((await copy(text)) ? diagnosed : notCopiedWords)[language] })
    } else await dismiss(deed, true)
  }
  return (
    <div class="finding-actions">
      {deeds.map((deed) => (
        <button type="button" class="plain" key={deed} data-deed={deed} onClick={() => void perform(deed)}>
          {words[deed][language]}
        </button>
      ))}
    </div>
  )
}
