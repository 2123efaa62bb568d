import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/popup.css'
import '../../components/findings.css'
import '../../components/picture.css'
import { Popup } from '../../components/Popup.tsx'
import { State } from '../../components/State.tsx'
import { activeTab, tabWithId } from '../../lib/browser/tab.ts'
import { uiLanguage } from '../../lib/browser/ui-language.ts'

/** Opens for the tab in front of the reader, or as a page of its own for the one named in its address (`?tab=12`). */
const named = new URLSearchParams(location.search).get('tab')
const tab = named === null ? await activeTab() : await tabWithId(Number(named))
const language = uiLanguage()
const root = document.getElementById('popup')
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
if (root) {
  root.replaceChildren()
  render(
    tab ? (
      <Popup tab={tab} language={language} />
    ) : (
      <main>
        <State situation={{ kind: 'unreachable', reach: 'closed' }} language={language} onStep={() => {}} />
      </main>
    ),
    root,
  )
}
