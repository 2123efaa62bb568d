import { severityWords } from '../lib/audit/wording.ts'
import { ruleNames } from '../lib/checks/names.ts'
import type { Language, Text } from '../lib/language.ts'
import { withRule } from '../lib/settings/change.ts'
import { type RuleSetting, ruleSettingSchema, type Settings } from '../lib/settings/settings.ts'

interface Props {
  language: Language
  settings: Settings
  change(next: (now: Settings) => Settings): Promise<boolean>
}

const words = {
  rules: { zh: '规则', en: 'Rules' },
  hint: {
    zh: '每条规则可以关闭，或改作别的级别显示。关闭只是不显示：弹出窗口会写明有几处按设置未显示。',
    en: 'Each rule can be off, or shown as another severity. Off means not shown: the popup says how many are not.',
  },
  off: { zh: '关闭', en: 'Off' },
  rule: { zh: '核对什么', en: 'What is checked' },
  shownAs: { zh: '显示为', en: 'Shown as' },
} satisfies Record<string, Text>

/** Every rule: as what severity its findings are shown, or not at all. */
export function RuleSettings({ language, settings, change }: Props) {
  const nameOf = (as: RuleSetting) => (as === 'off' ? words.off : severityWords[as])[language]
  return (
    <section>
      <h2>{words.rules[language]}</h2>
      <p class="soft">{words.hint[language]}</p>
      <table class="rules">
        <thead>
          <tr>
            <th scope="col">{words.rule[language]}</th>
            <th scope="col">{words.shownAs[language]}</th>
          </tr>
        </thead>
        <tbody>
          {ruleNames.map(({ id, severity, name }) => (
            <tr key={id} class={id in settings.rules ? 'changed' : ''}>
              <th scope="row">
                <label for={`rule-${id}`}>{name[language]}</label>
              </th>
              <td>
                <select
                  id={`rule-${id}`}
                  data-rule={id}
                  value={settings.rules[id] ?? severity}
                  onChange={({ currentTarget: { value } }) => {
                    const as = ruleSettingSchema.safeParse(value)
                    if (as.success) change((now) => withRule(now, id, as.data === severity ? null : as.data))
                  }}
                >
                  {ruleSettingSchema.options.map((as) => (
                    <option key={as} value={as}>
                      {nameOf(as)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
