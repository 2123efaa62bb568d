import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/report.css'
import { mount } from '../../components/mount.tsx'
import { State } from '../../components/State.tsx'
import { View } from '../../components/View.tsx'
import { activeTab, tabWithId } from '../../lib/browser/tab.ts'

/** Opens for the tab in front of the reader, or as a page of its own for the one named in its address (`?tab=12`). */
const named = new URLSearchParams(location.search).get('tab')
const tab = named === null ? await activeTab() : await tabWithId(Number(named))
await mount((language, settings) =>
  tab ? (
    <View tab={tab} language={language} settings={settings} isPanel={false} />
  ) : (
    <main>
      <State situation={{ kind: 'unreachable', reach: 'closed' }} language={language} onStep={() => {}} />
    </main>
  ),
)
