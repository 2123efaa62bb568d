import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/pages.css'
import { mount } from '../../components/mount.tsx'
import { Welcome } from '../../components/Welcome.tsx'

await mount((language) => <Welcome language={language} />)
