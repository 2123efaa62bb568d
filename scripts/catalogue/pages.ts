import { severityWords } from '../../lib/audit/wording.ts'
import type { Example, RuleFile } from '../../lib/checks/rule.ts'
import type { Language, Text } from '../../lib/language.ts'
import { exportName } from './files.ts'
import type { Written } from './list.ts'

const words: Record<Language, Record<'checks' | 'basis' | 'fires' | 'silent' | 'advice', string>> = {
  zh: { checks: '核对什么', basis: '依据', fires: '会提出的例子', silent: '不会提出的例子', advice: '怎么办' },
  en: { checks: 'What it checks', basis: 'Basis', fires: 'An example that fires', silent: 'One that does not', advice: 'What to do' },
}

/** The pages of help, one a rule and one that lists them, all from the rules' own files. */
export function helpPages(files: readonly RuleFile[]): Written[] {
  return [{ path: 'docs/rules/README.md', text: overview(files) }, ...files.map(page)]
}

function overview(files: readonly RuleFile[]): string {
  const rows = files.map(
    ({ rule: { id, severity, name } }) =>
      `| [\`${id}\`](${id}.md) | ${severityWords[severity].zh} ${severityWords[severity].en} | ${name.zh}<br>${name.en} |`,
  )
  const note = '由 `npm run catalogue` 根据 `lib/checks/rules/` 生成。Written by `npm run catalogue` from `lib/checks/rules/`.'
  return `${['# 规则 Rules', '', note, '', '| id | 级别 severity | 核对 checks |', '| --- | --- | --- |', ...rows].join('\n')}\n`
}

function page(file: RuleFile): Written {
  const { id } = file.rule
  const parts = [...inLanguage(file, 'zh'), '', '---', '', ...inLanguage(file, 'en'), '', `[\`${id}.ts\`](../../lib/checks/rules/${id}.ts)`]
  return { path: `docs/rules/${id}.md`, text: `${parts.join('\n')}\n` }
}

function inLanguage({ rule, help, examples }: RuleFile, language: Language): string[] {
  const say = words[language]
  const fires = shown(rule.id, examples, true)
  const silent = shown(rule.id, examples, false)
  const messages = rule
    .check(fires.report)
    .flatMap((outcome) => (outcome.outcome === 'fails' ? [`> ${outcome.message[language]}`, '>'] : []))
  return [
    `# ${rule.name[language]}`,
    '',
    `\`${rule.id}\` · ${severityWords[rule.severity][language]} (${rule.severity})`,
    '',
    `**${say.checks}** ${help.checks[language]}`,
    '',
    `**${say.basis}** ${rule.basis[language]}`,
    '',
    `**${say.fires}** ${fires.title[language]}`,
    '',
    ...messages.slice(0, -1),
    '',
    `**${say.silent}** ${silent.title[language]}`,
    '',
    `**${say.advice}** ${help.advice[language]}`,
  ]
}

/** The example of a kind that a page shows: the first with a title in both languages. Throws where a rule has none. */
function shown(id: string, examples: readonly Example[], fires: boolean): Example & { title: Text } {
  for (const example of examples) {
    const { title } = example
    if (typeof title !== 'string' && example.fires.length > 0 === fires) return { ...example, title }
  }
  throw new Error(`${exportName(id)}: one example ${fires ? 'that fires' : 'on which it is silent'} needs its title in both languages.`)
}
