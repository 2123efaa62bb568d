import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/report.css'
import '../../components/tables.css'
import { mount } from '../../components/mount.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'

/** Follows the tab in front of the reader, or stays with the one named in its address (`?tab=12`). */
const named = new URLSearchParams(location.search).get('tab')
await mount((language, settings) => <SidePanel named={named === null ? null : Number(named)} language={language} settings={settings} />)
