import { expect, test } from 'vitest'
import { organKind } from './organ.ts'

test.each([
  '云河市水务局',
  '自治区工业和信息化厅',
  '示例省发展和改革委员会',
  '示例市卫生健康委',
  '青岭县人民政府办公室',
  '示例省人民政府办公厅',
  '交通运输部',
  '国家税务总局示例市税务局',
  '澜城市财政局（本级）',
])('%s is a department', (name) => expect(organKind(name)).toBe('department'))

test.each(['青岭县人民政府', '示例省人民政府', '石门乡人民政府', '云河市政府', '柳溪镇政府'])('%s is a government', (name) =>
  expect(organKind(name)).toBe('government'),
)

test.each([
  '北屿新区管理委员会',
  '示例工业园区管委会',
  '柳溪街道办事处',
  '示例市第一中学',
  '示例市供水有限公司',
  '中共示例市委宣传部',
  '示例市委办公室',
  '示例社区居民委员会',
  '示例县人民法院',
  '局',
  '',
])('%s is neither', (name) => expect(organKind(name)).toBeNull())
