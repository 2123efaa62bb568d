import { ownVersion } from '../lib/browser/version.ts'
import type { Language, Text } from '../lib/language.ts'
import { defaults, type Settings } from '../lib/settings/settings.ts'
import { Dismissed } from './Dismissed.tsx'
import { GeneralSettings } from './GeneralSettings.tsx'
import { RuleSettings } from './RuleSettings.tsx'
import { SaidLine } from './SaidLine.tsx'
import { SettingsFile } from './SettingsFile.tsx'
import { SiteList } from './SiteList.tsx'
import { useSaid } from './said.ts'
import { storeSettings } from './store-settings.ts'

const words = {
  title: { zh: '勾稽的设置', en: 'Settings of Gouji' },
  saved: {
    zh: '改动立即生效。设置保存在浏览器里，浏览器若开启同步，会随之同步。',
    en: 'Changes hold at once. Settings are kept by your browser, and synced where it syncs.',
  },
  reset: { zh: '全部恢复默认', en: 'All as it came' },
  wasReset: { zh: '设置已全部恢复默认。', en: 'All settings are as they came.' },
  keys: { zh: '快捷键', en: 'Keys' },
  keysText: {
    zh: '在报告页上：F8 下一处，Shift+F8 上一处，Esc 关闭卡片；标记上用方向键移动，回车打开。打开弹出窗口的快捷键，可在浏览器的扩展程序快捷键页面里设定。',
    en: 'On a report: F8 next, Shift+F8 previous, Esc closes the card; on the marks arrows move and Enter opens. A key that opens the popup can be set on your browser’s page of extension shortcuts.',
  },
  about: { zh: '关于', en: 'About' },
  privacy: {
    zh: '勾稽在您的电脑上完成一切，不发出任何网络请求，没有服务器，没有统计。',
    en: 'Gouji does everything on your machine: no network request, no server, no telemetry.',
  },
  welcome: { zh: '使用说明与样例', en: 'How to use it, and a sample' },
} satisfies Record<string, Text>

/** The settings, each stored as soon as it is changed. */
export function Options({ language, settings }: { language: Language; settings: Settings }) {
  const [said, say] = useSaid()
  const change = (next: (now: Settings) => Settings) => storeSettings(next, language, say)
  const reset = async () => {
    const before = settings
    if (await change(() => defaults)) say({ text: words.wasReset[language], undo: () => void change(() => before) })
  }
  const parts = { language, settings, change }
  return (
    <main class="options">
      <h1>{words.title[language]}</h1>
      <p class="soft">{words.saved[language]}</p>
      <GeneralSettings {...parts} />
      <RuleSettings {...parts} />
      <SiteList {...parts} />
      <Dismissed language={language} say={say} />
      <section>
        <h2>{words.keys[language]}</h2>
        <p>{words.keysText[language]}</p>
      </section>
      <SettingsFile {...parts} say={say} />
      <section>
        <button type="button" data-action="reset" onClick={() => void reset()}>
          {words.reset[language]}
        </button>
      </section>
      <section>
        <h2>{words.about[language]}</h2>
        <p>
          {words.privacy[language]} <a href="/welcome.html">{words.welcome[language]}</a>
        </p>
        <p class="soft">Gouji {ownVersion()}</p>
      </section>
      <SaidLine said={said} language={language} class="toast" />
    </main>
  )
}
