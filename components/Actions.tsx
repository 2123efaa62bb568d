import { useState } from 'preact/hooks'
import type { Audit } from '../lib/audit/schema.ts'
import { checkedWords } from '../lib/audit/wording.ts'
import type { AuditorRequest, FrameState } from '../lib/browser/messages.ts'
import { openSettings } from '../lib/browser/own-pages.ts'
import { hasSidePanel, openSidePanel } from '../lib/browser/side-panel.ts'
import type { Tab } from '../lib/browser/tab.ts'
import type { Language, Text } from '../lib/language.ts'
import type { Settings } from '../lib/settings/settings.ts'
import { takeStep } from './deeds.ts'
import { Exports } from './Exports.tsx'
import { SaidLine } from './SaidLine.tsx'
import { SiteMarks } from './SiteMarks.tsx'
import type { Said } from './said.ts'

type Action = 'previous' | 'next' | 'marks' | 'recheck' | 'export' | 'panel' | 'settings'

interface Props {
  tab: Tab
  frame: FrameState
  audit: Audit
  settings: Settings
  language: Language
  isPanel: boolean
  /** The findings that are listed, in their order. */
  shown: readonly string[]
  current: string | null
  /** What the last action did. */
  said: Said | null
  say(said: Said | null): void
  onShow(finding: string): void
  ask(request: AuditorRequest): Promise<unknown>
}

const noPanel: Text = {
  zh: '浏览器没有打开侧边栏，请从浏览器的菜单里打开。',
  en: 'The browser did not open the panel: open it from the browser’s menu.',
}

/** What can be done with an audited report. */
export function Actions({ tab, frame, audit, settings, language, isPanel, shown, current, said, say, onShow, ask }: Props) {
  const [exporting, setExporting] = useState(false)
  const words: Record<Action, Text> = {
    previous: { zh: '上一处', en: 'Previous' },
    next: { zh: '下一处', en: 'Next' },
    marks: frame.marksShown ? { zh: '隐藏标记', en: 'Hide marks' } : { zh: '显示标记', en: 'Show marks' },
    recheck: { zh: '重新核对', en: 'Recheck' },
    export: { zh: '导出', en: 'Export' },
    panel: { zh: '侧边栏', en: 'Panel' },
    settings: { zh: '设置', en: 'Settings' },
  }
  const at = shown.indexOf(current ?? '')
  const act: Record<Action, () => void> = {
    previous: () => onShow(shown[(at <= 0 ? shown.length : at) - 1] ?? ''),
    next: () => onShow(shown[(at + 1) % shown.length] ?? ''),
    marks: () => void ask({ type: 'gouji:marks', shown: !frame.marksShown }),
    recheck: () => void takeStep('recheck', tab, frame.frameId),
    export: () => setExporting(!exporting),
    panel: () => void openSidePanel(tab).then((isOpen) => (isOpen ? close() : say({ text: noPanel[language] }))),
    settings: () => void openSettings(),
  }
  const offered: Action[] = [
    ...(shown.length > 0 ? (['previous', 'next', 'marks'] as const) : []),
    'recheck',
    'export',
    ...(!isPanel && hasSidePanel() ? (['panel'] as const) : []),
    'settings',
  ]
  return (
    <footer>
      <div class="checked">
        <p class="soft">{checkedWords(audit)[language]}</p>
        <SiteMarks url={audit.page.url} settings={settings} language={language} say={say} />
      </div>
      {exporting && <Exports {...{ tab, frame, audit, language, say }} />}
      <div class="actions">
        {offered.map((action) => (
          <button
            type="button"
            key={action}
            data-action={action}
            aria-expanded={action === 'export' ? exporting : undefined}
            onClick={() => act[action]()}
          >
            {words[action][language]}
          </button>
        ))}
      </div>
      <SaidLine said={said} language={language} class="said soft" />
    </footer>
  )
}
