import type { Language, Text } from '../lib/language.ts'

export type Action = 'previous' | 'next' | 'marks' | 'recheck' | 'copy' | 'save'

interface Props {
  language: Language
  /** How many findings there are to go through. */
  count: number
  marksShown: boolean
  /** What the last action did, for a moment. */
  said: string
  onAction(action: Action): void
}

/** What can be done with an audited report. */
export function Actions({ language, count, marksShown, said, onAction }: Props) {
  const words: Record<Action, Text> = {
    previous: { zh: '上一处', en: 'Previous' },
    next: { zh: '下一处', en: 'Next' },
    marks: marksShown ? { zh: '隐藏标记', en: 'Hide marks' } : { zh: '显示标记', en: 'Show marks' },
    recheck: { zh: '重新核对', en: 'Check again' },
    copy: { zh: '复制全部', en: 'Copy all' },
    save: { zh: '保存 JSON', en: 'Save JSON' },
  }
  const offered: Action[] = count > 0 ? ['previous', 'next', 'marks', 'copy', 'recheck', 'save'] : ['copy', 'recheck', 'save']
  return (
    <footer>
      <div class="actions">
        {offered.map((action) => (
          <button type="button" key={action} data-action={action} onClick={() => onAction(action)}>
            {words[action][language]}
          </button>
        ))}
      </div>
      <p class="said soft" role="status">
        {said}
      </p>
    </footer>
  )
}
