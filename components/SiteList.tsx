import { ruleNames } from '../lib/checks/names.ts'
import type { Language, Text } from '../lib/language.ts'
import { withoutSite } from '../lib/settings/change.ts'
import type { Settings } from '../lib/settings/settings.ts'

interface Props {
  language: Language
  settings: Settings
  change(next: (now: Settings) => Settings): Promise<boolean>
}

const words = {
  sites: { zh: '按网站的设置', en: 'Sites' },
  none: {
    zh: '没有另作设置的网站。在弹出窗口里可以关闭某个网站上的标记，在卡片里可以让某类提示在一个网站上不再出现。',
    en: 'No site is set otherwise. The popup can switch marks off on a site, a mark’s card can silence a rule there.',
  },
  noMarks: { zh: '不显示标记', en: 'no marks' },
  silent: { zh: '不提示：', en: 'silent: ' },
  remove: { zh: '恢复', en: 'As others' },
} satisfies Record<string, Text>

/** The sites that are set otherwise, and how to have one as every other again. */
export function SiteList({ language, settings, change }: Props) {
  const sites = Object.entries(settings.sites).sort(([one], [other]) => (one < other ? -1 : 1))
  const nameOf = (rule: string) => ruleNames.find(({ id }) => id === rule)?.name[language] ?? rule
  return (
    <section>
      <h2>{words.sites[language]}</h2>
      {sites.length === 0 && <p class="soft">{words.none[language]}</p>}
      <ul class="sites">
        {sites.map(([host, { marks, rulesOff }]) => (
          <li key={host}>
            <b>{host}</b>
            <span class="soft">
              {[
                ...(marks ? [] : [words.noMarks[language]]),
                ...(rulesOff.length > 0 ? [words.silent[language] + rulesOff.map(nameOf).join('；')] : []),
              ].join('；')}
            </span>
            <button
              type="button"
              data-site={host}
              aria-label={`${words.remove[language]} ${host}`}
              onClick={() => change((now) => withoutSite(now, host))}
            >
              {words.remove[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
