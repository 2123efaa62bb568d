import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/report.css'
import { mount } from '../../components/mount.tsx'
import { State } from '../../components/State.tsx'
import { View } from '../../components/View.tsx'
import { firstLook } from '../../lib/browser/first-look.ts'

/** Opens for the tab in front of the reader, or as a page of its own for the one named in its address (`?tab=12`). */
const named = new URLSearchParams(location.search).get('tab')
const first = await firstLook(named === null ? null : Number(named))
const { tab } = first
await mount(
  (language, settings) =>
    tab ? (
      <View tab={tab} language={language} settings={settings} isPanel={false} first={first} />
    ) : (
      <main>
        <State situation={{ kind: 'unreachable', reach: 'closed' }} language={language} onStep={() => {}} />
      </main>
    ),
  first.preferences.settings,
)
