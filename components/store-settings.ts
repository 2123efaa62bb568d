import { changeSettings } from '../lib/browser/settings.ts'
import type { Language, Text } from '../lib/language.ts'
import type { Settings } from '../lib/settings/settings.ts'
import type { Said } from './said.ts'

const stored: Text = { zh: '已保存。', en: 'Saved.' }
const notStored: Text = {
  zh: '浏览器没有保存：同步存储可能已满或被关闭。',
  en: 'The browser did not store it: its sync storage may be full, or switched off.',
}

/** Stores a change of the settings, says what came of it, and resolves to whether it was stored. */
export async function storeSettings(next: (now: Settings) => Settings, language: Language, say: (said: Said) => void): Promise<boolean> {
  return changeSettings(next).then(
    () => {
      say({ text: stored[language] })
      return true
    },
    () => {
      say({ text: notStored[language] })
      return false
    },
  )
}
