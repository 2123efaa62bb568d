import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/report.css'
import '../../components/tables.css'
import '../../components/printed.css'
import { mount } from '../../components/mount.tsx'
import { Printed } from '../../components/Printed.tsx'
import { readPreferences } from '../../lib/browser/preferences.ts'
import { readTab } from '../../lib/browser/state.ts'
import { present } from '../../lib/settings/present.ts'

/** A report of what was found in one frame of a tab (`?tab=12&frame=0`), as it is when it is opened, to be printed or kept. */
const asked = new URLSearchParams(location.search)
const state = await readTab(Number(asked.get('tab')))
const known = state?.frames.find(({ frameId }) => frameId === Number(asked.get('frame')))?.audit ?? null
const preferences = known && (await readPreferences(known.page.url))
const presented = known && preferences && present(known, preferences.settings, preferences.dismissals)
await mount((language) => <Printed presented={presented} language={language} today={new Date()} />)
