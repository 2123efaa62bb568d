import { type ComponentChild, render } from 'preact'
import { readSettings, watchSettings } from '../lib/browser/settings.ts'
import { uiLanguage } from '../lib/browser/ui-language.ts'
import type { Language } from '../lib/language.ts'
import type { Settings } from '../lib/settings/settings.ts'

/** Draws one of the extension's own pages in the reader's language and theme, and anew whenever the settings change. */
export async function mount(draw: (language: Language, settings: Settings) => ComponentChild, first?: Settings): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const show = (settings: Settings) => {
    const language = uiLanguage(settings.language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset.theme = settings.theme
    render(draw(language, settings), root)
  }
  const settings = first ?? (await readSettings())
  root.replaceChildren()
  show(settings)
  watchSettings(show)
}
