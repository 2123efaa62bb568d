import { changeSettings } from '../lib/browser/settings.ts'
import type { Language, Text } from '../lib/language.ts'
import { siteOf, withSiteMarks } from '../lib/settings/change.ts'
import { hostOf } from '../lib/settings/present.ts'
import type { Settings } from '../lib/settings/settings.ts'
import type { Said } from './said.ts'
import { notStoredWords } from './words.ts'

const label: Text = { zh: '在本站显示标记', en: 'Marks on this site' }

interface Props {
  url: string
  settings: Settings
  language: Language
  say(said: Said | null): void
}

/** Whether marks are drawn on the pages of this site; nothing where they are drawn nowhere, or the page has no site. */
export function SiteMarks({ url, settings, language, say }: Props) {
  const host = hostOf(url)
  if (host === '' || !settings.marks) return null
  const change = (marks: boolean) =>
    changeSettings((now) => withSiteMarks(now, host, marks)).then(
      () => say(null),
      () => say({ text: notStoredWords[language] }),
    )
  return (
    <label class="site soft" title={host}>
      <input
        type="checkbox"
        data-action="site-marks"
        checked={siteOf(settings, host).marks}
        onChange={({ currentTarget }) => void change(currentTarget.checked)}
      />
      {label[language]}
    </label>
  )
}
