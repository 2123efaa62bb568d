import { type FormId, proactiveBlocks } from '../../../tests/portal/prescribed.ts'
import type { Random } from '../../../tests/portal/random.ts'

/** Articles over the blocks of table 2 in other words that name the same: 第二十条第五项, 第二十条第(五)项, 第 二十 条第（五）项. */
export function articlesInOtherWords(form: FormId, random: Random): Record<string, string> {
  if (random.chance(0.5)) return {}
  const reword = random.pick([
    (article: string) => article.replace(/[（）]/g, ''),
    (article: string) => article.replace('（', '(').replace('）', ')'),
    (article: string) => article.replace('第二十条', '第 二十 条'),
  ])
  return Object.fromEntries(proactiveBlocks[form].map(({ article }) => [article, reword(article)]))
}
