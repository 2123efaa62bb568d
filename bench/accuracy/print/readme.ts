import { withMeasured } from '../../readme.ts'
import type { Accuracy } from '../measure/accuracy.ts'
import { cleanLine, pagesLine, type Rows, repairRows, ruleRows, setRows, timeLine } from './rows.ts'

/** The text of README with what was measured between its two marks. Throws where they are not there. */
export function withAccuracy(readme: string, accuracy: Accuracy, date: string): string {
  return withMeasured(readme, 'accuracy', markdown(accuracy, date))
}

function markdown(accuracy: Accuracy, date: string): string {
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
