import type { Language } from '../language.ts'
import type { DismissScope } from './dismiss-scope.ts'

/** What the card says besides the findings themselves. */
export interface CardWords {
  language: Language
  of: (position: number, count: number) => string
  /** Explains the signs that stand for unknown counts in an equation. */
  blank: string
  stated: (label: string, value: string) => string
  difference: (value: string) => string
  basis: (basis: string) => string
  copy: string
  copied: string
  notCopied: string
  here: string
  site: string
  everywhere: string
  more: string
  wrong: string
  diagnosed: string
  dismissed: Record<DismissScope, string>
  notStored: string
  undo: string
  previous: string
  next: string
  close: string
  keys: string
}

const zh: CardWords = {
  language: 'zh',
  of: (position, count) => `第 ${position} 处，共 ${count} 处`,
  blank: '□ 为空白，? 为无法读出：数目未知',
  stated: (label, value) => `「${label}」填 ${value}`,
  difference: (value) => `相差 ${value}`,
  basis: (basis) => `依据：${basis}`,
  copy: '复制',
  copied: '已复制',
  notCopied: '未能复制',
  here: '隐藏此处',
  site: '本站不再提示此类',
  everywhere: '任何网站都不再提示此类',
  more: '更多',
  wrong: '此处有误：复制诊断信息',
  diagnosed: '已复制，可粘贴到问题报告',
  dismissed: { here: '此处标记已隐藏。', site: '本站不再提示此类。', everywhere: '任何网站都不再提示此类。' },
  notStored: '浏览器没有保存，标记仍在。存储空间可能已满或被关闭。',
  undo: '撤销',
  previous: '上一处',
  next: '下一处',
  close: '关闭',
  keys: 'F8 下一处 · Shift+F8 上一处 · Esc 关闭',
}

const en: CardWords = {
  language: 'en',
  of: (position, count) => `${position} of ${count}`,
  blank: '□ is blank, ? cannot be read: a count unknown',
  stated: (label, value) => `“${label}” is stated as ${value}`,
  difference: (value) => `differs by ${value}`,
  basis: (basis) => `Basis: ${basis}`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy',
  here: 'Hide',
  site: 'Not on this site any more',
  everywhere: 'Not on any site any more',
  more: 'More',
  wrong: 'This is wrong: copy a diagnostic',
  diagnosed: 'Copied: paste it into a bug report',
  dismissed: {
    here: 'This mark is hidden.',
    site: 'Such findings are not shown on this site any more.',
    everywhere: 'Such findings are not shown on any site any more.',
  },
  notStored: 'The browser did not store it, and the mark is back. Its storage may be full, or switched off.',
  undo: 'Undo',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  keys: 'F8 next · Shift+F8 previous · Esc close',
}

const words: Record<Language, CardWords> = { zh, en }

/** The card's words in one language. */
export function cardWordsIn(language: Language): CardWords {
  return words[language]
}
