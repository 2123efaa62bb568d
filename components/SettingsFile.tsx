import { useRef } from 'preact/hooks'
import type { Language, Text } from '../lib/language.ts'
import { settingsAsFile, settingsFromFile } from '../lib/settings/file.ts'
import type { Settings } from '../lib/settings/settings.ts'
import type { Said } from './said.ts'
import { saveFile } from './save.ts'

interface Props {
  language: Language
  settings: Settings
  change(next: (now: Settings) => Settings): Promise<boolean>
  say(said: Said | null): void
}

const words = {
  file: { zh: '设置文件', en: 'Settings as a file' },
  save: { zh: '导出设置', en: 'Export' },
  load: { zh: '导入设置', en: 'Import' },
  loaded: { zh: '已导入设置。', en: 'Settings imported.' },
  unfit: { zh: '这不是勾稽的设置文件，设置没有改动。', en: 'This is no settings file of Gouji. Nothing was changed.' },
} satisfies Record<string, Text>

/** The settings as a file, out and in. */
export function SettingsFile({ language, settings, change, say }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const load = async (file: File | undefined) => {
    if (!file) return
    try {
      const before = settings
      const read = settingsFromFile(await file.text())
      if (await change(() => read)) say({ text: words.loaded[language], undo: () => void change(() => before) })
    } catch {
      say({ text: words.unfit[language] })
    }
    if (input.current) input.current.value = ''
  }
  const save = () => saveFile({ name: 'gouji-settings.json', content: new Blob([settingsAsFile(settings)], { type: 'application/json' }) })
  return (
    <section>
      <h2>{words.file[language]}</h2>
      <button type="button" data-action="export-settings" onClick={save}>
        {words.save[language]}
      </button>{' '}
      <button type="button" data-action="import-settings" onClick={() => input.current?.click()}>
        {words.load[language]}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.load[language]}
        onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
      />
    </section>
  )
}
