import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { severityWords } from '../../lib/audit/wording.ts'
import type { Rule } from '../../lib/checks/rule.ts'
import type { Form } from '../../lib/forms/form.ts'
import { root } from './files.ts'
import type { Written } from './list.ts'

/** README with its tables of forms and rules brought up to date, between the comments that mark them. Throws where a mark is not there. */
export async function readme(forms: readonly Form[], rules: readonly Rule[]): Promise<Written> {
  const text = await readFile(join(root, 'README.md'), 'utf8')
  return { path: 'README.md', text: between(between(text, 'forms', formTable(forms)), 'rules', ruleTable(rules)) }
}

function between(text: string, mark: string, table: readonly string[]): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`README.md: “${open} … ${close}” is not there.`)
  return `${text.slice(0, from + open.length)}\n\n${table.join('\n')}\n\n${text.slice(to)}`
}

function formTable(forms: readonly Form[]): string[] {
  const inOrder = [...forms].sort((one, other) => one.years.from - other.years.from)
  return [
    '| 格式 form | 报告年度 years | 依据 prescribed by |',
    '| --- | --- | --- |',
    ...inOrder.map(
      ({ name, years, prescribedBy }) =>
        `| ${name.zh}<br>${name.en} | ${years.from}–${years.to ?? ''} | ${prescribedBy.zh}<br>${prescribedBy.en} |`,
    ),
  ]
}

function ruleTable(rules: readonly Rule[]): string[] {
  return [
    '| 规则 rule | 级别 severity | 核对 checks |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, severity, name }) =>
        `| [\`${id}\`](docs/rules/${id}.md) | ${severityWords[severity].zh} ${severityWords[severity].en} | ${name.zh}<br>${name.en} |`,
    ),
  ]
}
