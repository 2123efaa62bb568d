import { restoreDismissed } from '../lib/browser/dismissals.ts'
import { openSettings } from '../lib/browser/own-pages.ts'
import type { Language } from '../lib/language.ts'
import type { Presented } from '../lib/settings/present.ts'
import type { Said } from './said.ts'
import { notStoredWords } from './words.ts'

interface Props {
  hidden: Presented['hidden']
  url: string
  language: Language
  say(said: Said | null): void
}

/** What is not shown, and how to show it: a result never looks better than it is without a word. */
export function Hidden({ hidden, url, language, say }: Props) {
  const { here, bySettings } = hidden
  const isChinese = language === 'zh'
  if (here + bySettings === 0) return null
  return (
    <p class="soft hidden">
      {here > 0 && (
        <span>
          {isChinese ? `本页已隐藏 ${here} 处` : `${here} hidden on this page`}{' '}
          <button
            type="button"
            class="plain"
            data-action="restore"
            onClick={() => void restoreDismissed(url).catch(() => say({ text: notStoredWords[language] }))}
          >
            {isChinese ? '恢复' : 'Restore'}
          </button>
        </span>
      )}
      {bySettings > 0 && (
        <span>
          {isChinese ? `按设置未显示 ${bySettings} 处` : `${bySettings} not shown by your settings`}{' '}
          <button type="button" class="plain" data-action="settings-hidden" onClick={() => void openSettings()}>
            {isChinese ? '查看设置' : 'Settings'}
          </button>
        </span>
      )}
    </p>
  )
}
