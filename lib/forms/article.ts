import { readFigure } from '../tables/number.ts'
import { remembered } from '../tables/remembered.ts'

/** An article of a law and one of its items; the item is null where none is named. */
export interface Article {
  article: number
  item: number | null
}

const numeral = '([一二三四五六七八九十百零两〇\\d]{1,6})'
const reference = new RegExp(`^第${numeral}条(?:第?\\(?${numeral}\\)?款)?(?:第?\\(?${numeral}\\)?项)?`)

/** The article and item that a line begins with: 第二十条第（五）项, 第二十条第五项, 第20条第5项. Null where it begins with no article. */
export const articleIn = remembered((line): Article | null => {
  const match = reference.exec(
    line
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/^[(《]/, ''),
  )
  const article = numberOf(match?.[1])
  return article === null ? null : { article, item: numberOf(match?.[3]) }
})

function numberOf(text: string | undefined): number | null {
  const figure = readFigure(text ?? '', 'count')
  return figure.state === 'number' ? figure.value : null
}
