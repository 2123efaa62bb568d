import { expect, test } from 'vitest'
import { articleIn } from './article.ts'

test.each([
  ['第二十条第（一）项', 20, 1],
  ['第二十条第一项', 20, 1],
  ['第 二 十 条第(五)项', 20, 5],
  ['第20条第6项', 20, 6],
  ['第二十一条第五项', 21, 5],
  ['第二十条第一款第（八）项', 20, 8],
  ['第二十条（九）项', 20, 9],
  ['第二十九条（财务科）', 29, null],
])('%s', (line, article, item) => expect(articleIn(line)).toEqual({ article, item }))

test.each(['信息内容', '第一项', '条例第二十条', '', '第条第项'])('%s begins with no article', (line) => expect(articleIn(line)).toBeNull())
