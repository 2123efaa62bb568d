import type { Severity } from '../lib/audit/schema.ts'
import { severityWords } from '../lib/audit/wording.ts'
import type { Language, Text } from '../lib/language.ts'
import type { LanguageChoice, Settings, Theme } from '../lib/settings/settings.ts'

interface Props {
  language: Language
  settings: Settings
  change(next: (now: Settings) => Settings): Promise<boolean>
}

const words = {
  look: { zh: '显示', en: 'What is shown' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Theme' },
  marks: { zh: '在网页上显示标记', en: 'Marks on the page' },
  keysHint: { zh: '卡片下方提示快捷键', en: 'The card says which keys lead on' },
  severities: { zh: '显示的级别', en: 'Severities shown' },
  checksOtherSites: {
    zh: '在 gov.cn 以外的网页，点一下工具栏图标就核对（否则先询问）。不需要新的权限：只读您点击时的那一页。',
    en: 'Outside gov.cn, a click on the toolbar icon checks the page at once (else it asks first). No new permission: only the page in front of you, when you click.',
  },
} satisfies Record<string, Text>

const languages: Record<LanguageChoice, Text> = {
  auto: { zh: '随浏览器', en: 'As the browser' },
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
}

const themes: Record<Theme, Text> = {
  auto: { zh: '随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
}

/** Language, theme, marks, severities, other sites. */
export function GeneralSettings({ language, settings, change }: Props) {
  const check = (name: 'marks' | 'keysHint' | 'checksOtherSites') => (
    <label class="check">
      <input
        type="checkbox"
        data-setting={name}
        checked={settings[name]}
        onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, [name]: checked }))}
      />
      {words[name][language]}
    </label>
  )
  return (
    <section>
      <h2>{words.look[language]}</h2>
      <div class="choices">
        <Choice
          name="language"
          label={words.language[language]}
          value={settings.language}
          options={languages}
          language={language}
          onChange={(value) => change((now) => ({ ...now, language: value }))}
        />
        <Choice
          name="theme"
          label={words.theme[language]}
          value={settings.theme}
          options={themes}
          language={language}
          onChange={(value) => change((now) => ({ ...now, theme: value }))}
        />
      </div>
      {check('marks')}
      {check('keysHint')}
      <fieldset>
        <legend>{words.severities[language]}</legend>
        {(['error', 'warning', 'notice'] as const).map((severity: Severity) => (
          <label class="check" key={severity}>
            <input
              type="checkbox"
              data-severity={severity}
              checked={settings.severities[severity]}
              onChange={({ currentTarget: { checked } }) =>
                change((now) => ({ ...now, severities: { ...now.severities, [severity]: checked } }))
              }
            />
            {severityWords[severity][language]}
          </label>
        ))}
      </fieldset>
      {check('checksOtherSites')}
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  name: string
  label: string
  value: Value
  options: Record<Value, Text>
  language: Language
  onChange(value: Value): void
}

function Choice<Value extends string>({ name, label, value, options, language, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[]
  return (
    <label>
      {label}
      <select
        data-setting={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((each) => each === currentTarget.value)
          if (chosen) onChange(chosen)
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {options[each][language]}
          </option>
        ))}
      </select>
    </label>
  )
}
