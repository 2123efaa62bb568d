import type { Audit, Finding, TableOutline } from '../lib/audit/schema.ts'
import type { Language } from '../lib/language.ts'
import { WholeTable } from './WholeTable.tsx'

interface Props {
  audit: Audit
  language: Language
  /** The finding shown on the page last: its cells are lit up. */
  lit: Finding | null
  onPick?(field: string): void
}

/** All tables of the form as they were read, beside what the identities want. Tables with the same columns that follow each other are one. */
export function WholeTables({ audit, language, lit, onPick }: Props) {
  return (
    <div class="tables">
      {joined(audit.report?.tables ?? []).map((tables) => (
        <WholeTable key={tables[0]?.id} {...{ audit, language, lit, tables }} {...(onPick && { onPick })} />
      ))}
    </div>
  )
}

/** Blocks of one table of the form (the three of table 4) have the same columns, and one head will do. */
function joined(tables: readonly TableOutline[]): TableOutline[][] {
  const groups: TableOutline[][] = []
  for (const table of tables) {
    const last = groups.at(-1)
    const isSame = last?.[0] && last[0].section === table.section && columnsOf(last[0]) === columnsOf(table)
    if (last && isSame) last.push(table)
    else groups.push([table])
  }
  return groups
}

const columnsOf = ({ columns }: TableOutline) => columns.map(({ id, label }) => `${id} ${label}`).join('\n')
