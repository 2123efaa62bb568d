import type { Language, Text } from '../lib/language.ts'

const words = {
  title: { zh: '勾稽：就地核对政府信息公开年报', en: 'Gouji: checks annual reports of open government where they stand' },
  what: {
    zh: '在 gov.cn 网站上打开一份“政府信息公开工作年度报告”，勾稽会自动读出其中的表格，按表格自己写明的勾稽关系核对，在网页上标出不一致之处。下面是一份虚构机关的样例，现在就在这里核对：点一下标记，看看卡片。',
    en: 'Open a yearly report (政府信息公开工作年度报告) on a gov.cn site: Gouji reads its tables by itself, checks the relations that the form states, and marks what does not agree on the page. Below is the report of an invented agency, checked right here: click a mark and look at its card.',
  },
  sample: { zh: '样例报告（虚构）', en: 'A sample report (invented)' },
  icons: { zh: '工具栏图标', en: 'The toolbar icon' },
  signs: { zh: '标记', en: 'The marks' },
  how: { zh: '怎么用', en: 'How to use it' },
  privacy: { zh: '隐私', en: 'Privacy' },
  privacyText: {
    zh: '一切在您的电脑上完成，没有任何内容离开这台电脑：扩展不发出任何网络请求，没有服务器，没有统计。它只在 gov.cn 的网页上自动运行；别的网页，只有您点开弹出窗口并要求核对时才读。',
    en: 'Everything happens on your machine and nothing leaves it: no network request, no server, no telemetry. It runs by itself on gov.cn pages only; any other page is read when you open the popup there and ask for it.',
  },
  limits: { zh: '算术不知道什么', en: 'What arithmetic cannot know' },
  settings: { zh: '设置', en: 'Settings' },
} satisfies Record<string, Text>

const icons: readonly { icon: string; text: Text }[] = [
  { icon: 'grey', text: { zh: '灰色：本页没有年度报告，或正在核对', en: 'Grey: no annual report here, or it is being checked' } },
  { icon: 'findings', text: { zh: '有数字：发现这么多处不符或存疑', en: 'A number: so many points are inconsistent or doubtful' } },
  { icon: 'consistent', text: { zh: '对勾：已核对，未发现不一致', en: 'A tick: checked, nothing inconsistent found' } },
  {
    icon: 'unassessable',
    text: { zh: '问号：报告无法核对（图片、附件）', en: 'A question mark: the report cannot be checked (pictures, attachment)' },
  },
]

const steps: readonly Text[] = [
  {
    zh: '点标记，或按 F8：卡片写明一句话、算式、相关的单元格和可能的更正。',
    en: 'Click a mark, or press F8: its card has the sentence, the equation, the cells of it lit up, and a possible correction.',
  },
  {
    zh: '点工具栏图标：机关、结论、全部表格的缩略图、逐条说明，可复制或导出，交给“我为政府网站找错”。',
    en: 'Click the toolbar icon: agency, verdict, a picture of all tables, every finding; copy or export it for the agency.',
  },
  {
    zh: '打开侧边栏：读出的整张表格，旁边是其他数字要求的合计，与网页互相对应。',
    en: 'Open the side panel: the whole tables as read, beside what the other figures want, linked with the page.',
  },
]

const limits: readonly Text[] = [
  {
    zh: '数字彼此不一致，不等于知道哪个数字是错的，更不等于知道为什么。',
    en: 'That figures contradict each other does not tell which one is wrong, and not why.',
  },
  { zh: '“存疑”依据正文的说法，须由人读一读。', en: 'What is doubtful rests on the text and wants a person to read it.' },
  { zh: '空白不当作零；读不出的就说读不出，不算相符。', en: 'A blank is no zero; what cannot be read is said, and is no pass.' },
  { zh: '“可能的更正”只是算术上最小的解释，不是事实。', en: 'A possible correction is the smallest arithmetic explanation, not a fact.' },
]

/** What a reader meets first: what it does, on a sample that works without a network, and what it cannot know. */
export function Welcome({ language }: { language: Language }) {
  return (
    <main class="welcome">
      <h1>{words.title[language]}</h1>
      <p>{words.what[language]}</p>
      <iframe src="/sample.html" title={words.sample[language]} />
      <div class="two">
        <section>
          <h2>{words.icons[language]}</h2>
          <ul class="icons">
            {icons.map(({ icon, text }) => (
              <li key={icon}>
                <img src={`/icon/${icon}-32.png`} width="24" height="24" alt="" />
                {text[language]}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.how[language]}</h2>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step.en}>{step[language]}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{words.limits[language]}</h2>
          <ul class="dashes">
            {limits.map((limit) => (
              <li key={limit.en}>{limit[language]}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.privacy[language]}</h2>
          <p>{words.privacyText[language]}</p>
          <p>
            <a href="/options.html">{words.settings[language]}</a>
          </p>
        </section>
      </div>
    </main>
  )
}
