import { useEffect, useState } from 'preact/hooks'
import { countDismissals, restoreDismissed, watchDismissals } from '../lib/browser/dismissals.ts'
import type { Language } from '../lib/language.ts'
import type { Said } from './said.ts'
import { notStoredWords } from './words.ts'

/** How many findings are hidden on their pages, and how to have them back. */
export function Dismissed({ language, say }: { language: Language; say(said: Said | null): void }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () => void countDismissals().then(setCount)
    look()
    return watchDismissals(look)
  }, [])
  const isChinese = language === 'zh'
  return (
    <section>
      <h2>{isChinese ? '已隐藏的提示' : 'Hidden findings'}</h2>
      <p>
        {isChinese
          ? `您在网页上隐藏了 ${count} 处。这份名单（网页地址和提示）只存在本机，不同步。`
          : `You have hidden ${count} on their pages. The list (addresses and findings) stays on this machine and is not synced.`}
      </p>
      <button
        type="button"
        data-action="restore-all"
        disabled={count === 0}
        onClick={() => void restoreDismissed().catch(() => say({ text: notStoredWords[language] }))}
      >
        {isChinese ? '全部恢复' : 'Show all again'}
      </button>
    </section>
  )
}
