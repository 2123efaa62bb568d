import type { Accuracy } from '../measure/accuracy.ts'
import { cleanLine, pagesLine, type Rows, repairRows, ruleRows, setRows, timeLine } from './rows.ts'

/** What was measured, for README. */
export function markdown(accuracy: Accuracy, date: string): string {
  return [
    `${date}, \`npm run accuracy -- ${accuracy.seed} --pages ${accuracy.count}\`; ${pagesLine(accuracy)}; ${cleanLine(accuracy)}.`,
    '',
    tableOf(ruleRows(accuracy), true),
    '',
    tableOf(repairRows(accuracy), false),
    '',
    tableOf(setRows(accuracy), false),
    '',
    `${timeLine(accuracy)}.`,
  ].join('\n')
}

function tableOf({ header, rows }: Rows, isCode: boolean): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'))
  return [header, rule, ...rows.map(([name = '', ...figures]) => [isCode ? `\`${name}\`` : name, ...figures])].map(line).join('\n')
}
