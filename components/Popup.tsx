import { useEffect, useState } from 'preact/hooks'
import { mayReadGovernmentSites } from '../lib/browser/access.ts'
import type { TabState } from '../lib/browser/messages.ts'
import { readTab, watchTab } from '../lib/browser/state.ts'
import type { Tab } from '../lib/browser/tab.ts'
import { findingsAsText } from '../lib/export/text.ts'
import type { Language, Text } from '../lib/language.ts'
import { type Action, Actions } from './Actions.tsx'
import { perform, takeStep } from './deeds.ts'
import { Frames } from './Frames.tsx'
import { Report } from './Report.tsx'
import { State } from './State.tsx'
import { saveAudit } from './save.ts'
import { frameToShow, situationOf } from './situation.ts'

const copied: Text = { zh: '已复制，可粘贴到邮件或“我为政府网站找错”。', en: 'Copied: paste it into a message to the agency.' }
const notCopied: Text = { zh: '浏览器没有允许复制。', en: 'The browser did not let us copy.' }
const silent: Text = { zh: '页面没有回应，请重新核对或重新加载网页。', en: 'The page does not answer: check again, or reload it.' }

/** The popup of one tab: it follows what becomes known of it. */
export function Popup({ tab, language }: { tab: Tab; language: Language }) {
  const [state, setState] = useState<TabState | null | undefined>(undefined)
  const [mayRead, setMayRead] = useState(true)
  const [chosen, setChosen] = useState<number | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const stop = watchTab(tab.id, setState)
    void readTab(tab.id).then(setState)
    void mayReadGovernmentSites().then(setMayRead)
    return stop
  }, [tab.id])

  const frame = frameToShow(state, chosen)
  const situation = situationOf({ state, url: tab.url, mayRead }, frame)
  const audit = frame?.audit
  if (situation || !frame || !audit) {
    return (
      <main>
        <State
          situation={situation ?? { kind: 'nothing' }}
          language={language}
          onStep={(step) => void takeStep(step, tab, frame?.frameId ?? 0)}
        />
      </main>
    )
  }

  const ask = async (request: Parameters<typeof perform>[1]) => setSaid((await perform({ tab, frame }, request)) ? '' : silent[language])
  const show = (finding: string) => {
    setCurrent(finding)
    void ask({ type: 'gouji:show', finding })
  }
  const act = async (action: Action) => {
    const ids = audit.findings.map(({ id }) => id)
    const at = ids.indexOf(current ?? '')
    if (action === 'next') show(ids[(at + 1) % ids.length] ?? '')
    else if (action === 'previous') show(ids[(at <= 0 ? ids.length : at) - 1] ?? '')
    else if (action === 'marks') await ask({ type: 'gouji:marks', shown: !frame.marksShown })
    else if (action === 'recheck') await takeStep('recheck', tab, frame.frameId)
    else if (action === 'save') saveAudit(audit)
    else {
      const done = await navigator.clipboard.writeText(findingsAsText(audit, language)).then(
        () => true,
        () => false,
      )
      setSaid((done ? copied : notCopied)[language])
    }
  }
  return (
    <main>
      <Frames state={state} shown={frame.frameId} language={language} onChoose={setChosen} />
      <Report
        audit={audit}
        language={language}
        current={current}
        onShow={show}
        onPick={(field) => void ask({ type: 'gouji:show-field', field })}
      />
      <Actions
        language={language}
        count={audit.findings.length}
        marksShown={frame.marksShown}
        said={said}
        onAction={(action) => void act(action)}
      />
    </main>
  )
}
