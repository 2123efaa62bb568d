import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/pages.css'
import { mount } from '../../components/mount.tsx'
import { Options } from '../../components/Options.tsx'

await mount((language, settings) => <Options language={language} settings={settings} />)
