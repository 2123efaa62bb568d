/**
 * Invented tables with what must be found in them. In a table `|` parts the cells of a row, `<` goes on with the cell to the
 * left, `^` with the cell above.
 */
export interface LabelledTable {
  title: string
  table: string
  /** For each total that does not agree: what its parts add up to, and what is stated. None where nothing may be said. */
  exceptions: readonly (readonly [sum: number, stated: number])[]
}

/** Tables with a slip, and their clean twins. */
const sums: readonly LabelledTable[] = [
  {
    title: 'total row at the end, one cell not updated',
    table: '乡镇|种子|化肥|农机\n柳溪镇|120|1530|402\n石门乡|96|1244|281\n青河镇|96|1312|244\n合计|312|4086|972',
    exceptions: [[927, 972]],
  },
  {
    title: 'the same, all right',
    table: '乡镇|种子|化肥|农机\n柳溪镇|120|1530|402\n石门乡|96|1244|281\n青河镇|96|1312|244\n合计|312|4086|927',
    exceptions: [],
  },
  {
    title: 'total as the first row',
    table: '岗位|计划|报名|录用\n总计|30|410|28\n管理|5|120|5\n技术|17|230|16\n工勤|8|60|8',
    exceptions: [[29, 28]],
  },
  {
    title: 'total as the first row, with notes behind figures that agree',
    table: '岗位|计划|报名|录用\n总计|190|410|29\n管理|120（扩招）|120|5\n技术|70（实招45）|230|16\n工勤|0|60|8',
    exceptions: [],
  },
  {
    title: 'total column',
    table: '科室|受理|退回|合计\n一科|5|1|6\n二科|8|2|10\n三科|4|3|8\n四科|9|5|14',
    exceptions: [[7, 8]],
  },
  {
    title: 'total column right after the names',
    table: '学校|合计|男生|女生\n一小|612|310|302\n二小|455|240|215\n三小|388|190|189\n四小|270|140|130',
    exceptions: [[379, 388]],
  },
  {
    title: 'subtotals and a total of the subtotals',
    table:
      '片区|学校|学生|教师|班级\n城区|一小|612|40|14\n^|二小|455|31|11\n^|小计|1067|71|25\n乡镇|三小|388|25|9\n^|四小|270|19|7\n^|小计|658|44|16\n全县合计|<|1725|116|41',
    exceptions: [[115, 116]],
  },
  {
    title: 'a subtotal is wrong in one column',
    table:
      '片区|学校|学生|教师|班级\n城区|一小|612|40|14\n^|二小|455|31|11\n^|小计|1067|71|52\n乡镇|三小|388|25|9\n^|四小|270|19|7\n^|小计|658|44|16\n总计|<|1725|115|41',
    exceptions: [[25, 52]],
  },
  {
    title: 'a serial number and spaces in 合 计',
    table: '序号|单位|收件|办结|在办\n1|民政|40|38|2\n2|教育|25|25|0\n3|住建|77|70|7\n 合　计 |<|142|133|19',
    exceptions: [[9, 19]],
  },
  {
    title: 'decimals with a slip larger than rounding',
    table: '项目|年初预算|追加|支出\n基本|102.35|3.20|105.55\n专项|48.12|10.05|58.17\n其他|9.40|0.75|10.15\n合计|159.87|14.00|713.87',
    exceptions: [[173.87, 713.87]],
  },
  {
    title: 'thousands separators and units in the cells',
    table: '渠道|发布|阅读|留言\n网站|1,204条|88,130次|31条\n微信|560条|40,022次|77条\n微博|88条|6,100次|5条\n合计|1,852条|134,252次|131条',
    exceptions: [[113, 131]],
  },
  {
    title: 'lines of a level: 一、 has its own parts below',
    table: '指标|本季|上季|全年\n一、收入|90|80|170\n1.税收|60|50|110\n2.非税|30|30|60\n二、转移支付|40|45|85\n合计|130|125|225',
    exceptions: [[255, 225]],
  },
  {
    title: 'the parts of 其中 are not counted twice',
    table: '类别|一月|二月|三月\n信访|20|31|18\n其中：网上信访|12|14|9\n咨询|44|40|52\n投诉|9|7|6\n合计|73|78|67',
    exceptions: [[76, 67]],
  },
  {
    title: 'a total first, its parts after 其中',
    table: '类别|一月|二月|三月\n合计|73|78|80\n其中：信访|20|31|18\n咨询|44|40|52\n投诉|9|7|6',
    exceptions: [[76, 80]],
  },
  {
    title: 'columns in groups, each with its 小计',
    table:
      '乡镇|城镇|<|<|农村|<|<\n^|小计|男|女|小计|男|女\n甲镇|30|16|14|50|26|24\n乙镇|22|10|12|41|20|21\n丙镇|18|9|9|38|20|18\n丁镇|25|13|12|47|25|32',
    exceptions: [[57, 47]],
  },
  {
    title: 'blanks for zeros in a total that agrees',
    table: '科室|受理|退回|转办\n一科|5||2\n二科|8|2|\n三科|4|3|1\n合计|17|5|3',
    exceptions: [],
  },
  {
    title: 'dashes for zeros, and a total left at zero',
    table: '科室|受理|退回|转办\n一科|5|-|2\n二科|8|2|-\n三科|4|3|1\n合计|17|5|0',
    exceptions: [[3, 0]],
  },
  {
    title: 'both ways, one part mistyped',
    table: '月份|电话|来信|合计\n一月|10|4|14\n二月|13|6|19\n三月|9|5|14\n四月|71|3|20\n合计|49|18|67',
    exceptions: [
      [103, 49],
      [74, 20],
    ],
  },
  {
    title: 'full-width digits',
    table: '月份|电话|来信|网上\n一月|１０|４|７\n二月|１３|６|８\n三月|９|５|９\n合计|３２|１５|４２',
    exceptions: [[24, 42]],
  },
  {
    title: 'a row that numbers the columns',
    table: '单位|在编|借调|退休\n栏次|1|2|3\n机关|20|3|9\n中心|14|1|4\n合计|34|4|31',
    exceptions: [[13, 31]],
  },
  {
    title: 'a total below two groups of rows without subtotals',
    table: '类别|甲|乙|丙\n机关|<|<|<\n一处|3|4|5\n二处|6|7|8\n事业单位|<|<|<\n中心|1|2|3\n合计|10|13|61',
    exceptions: [[16, 61]],
  },
  {
    title: 'blanks are zeros in two columns, and a third is wrong',
    table: '渔港|渔船|船员|网箱\n东澳|14||6\n南湾||52|8\n北礁|9|31|\n西屿|5|18|3\n合计|28|101|71',
    exceptions: [[17, 71]],
  },
  {
    title: 'a row total is wrong, and the total of totals goes by the others',
    table: '站点|早班|中班|晚班|合计\n东站|12|20|9|41\n西站|15|18|7|40\n南站|11|23|8|24\n北站|10|19|6|35\n合计|48|80|30|158',
    exceptions: [[42, 24]],
  },
  {
    title: 'the corner is wrong both ways: once',
    table: '站点|早班|中班|晚班|合计\n东站|12|20|9|41\n西站|15|18|7|40\n南站|11|23|8|42\n北站|10|19|6|35\n合计|48|80|30|185',
    exceptions: [[158, 185]],
  },
  {
    title: 'a line that is in no total, by its name',
    table: '泵站|机组|千瓦|班员\n一号|4|220|9\n二号|3|165|7\n三号|2|110|5\n备用（不计入合计）|1|55|0\n合计|9|459|21',
    exceptions: [[495, 459]],
  },
  {
    title: 'quarters are no unit: off by two under 一季度',
    table:
      '渠道|一季度|二季度|三季度|四季度\n网站|118|92|67|608\n微信|45|31|309|52\n微博|46|21|64|61\n展板|23|30|12|33\n合计|234|174|452|754',
    exceptions: [[232, 234]],
  },
]

/** Tables that only look as if a total were wrong, or in which it cannot be known what a total covers. */
const traps: readonly LabelledTable[] = [
  { title: 'percentages', table: '行业|户数|产值|占比\n工业|12|300|60%\n农业|9|150|30%\n商业|4|50|9%\n合计|25|500|100%', exceptions: [] },
  {
    title: 'an average in the total row',
    table: '乡镇|户数|人口|户均人口\n甲|100|320|3.2\n乙|80|280|3.5\n丙|60|180|3\n合计|240|780|3.25',
    exceptions: [],
  },
  {
    title: 'an average whose column does not say so',
    table: '乡镇|户数|人口|户型\n甲|100|320|32\n乙|80|280|35\n丙|60|180|30\n合计|240|780|33',
    exceptions: [],
  },
  { title: 'year-on-year', table: '类别|本年|上年|同比增长\n甲|40|30|33.3\n乙|20|25|-20\n丙|15|10|50\n合计|75|65|15.4', exceptions: [] },
  { title: 'ranks', table: '单位|来信|办结|排名\n甲|14|13|2\n乙|20|20|1\n丙|9|7|3\n合计|43|40|9', exceptions: [] },
  { title: 'unit prices', table: '品名|数量|金额|单价\n纸|10|200|20\n笔|30|90|3\n墨|5|75|15\n合计|45|365|8', exceptions: [] },
  { title: 'dates', table: '批次|件数|页数|移交日期\n一|12|300|3月\n二|9|150|6月\n三|4|50|9月\n合计|25|500|12月', exceptions: [] },
  {
    title: '万 beside 亿',
    table: '项目|户数|面积|投资\n甲|2|30|5000万元\n乙|3|20|3亿元\n丙|1|10|8000万元\n合计|6|60|4.3亿元',
    exceptions: [],
  },
  {
    title: 'rounding in the last digit',
    table: '项目|预算|支出|结转\n甲|33.3|10.1|23.2\n乙|33.3|20.2|13.1\n丙|33.3|30.3|3.0\n合计|100|60.6|39.4',
    exceptions: [],
  },
  {
    title: 'large units without decimals',
    table: '单位：万元|<|<|<\n项目|预算|支出|结转\n甲|33|10|23\n乙|33|20|13\n丙|33|30|3\n合计|100|60|39',
    exceptions: [],
  },
  { title: 'it fits in one column only', table: '类别|户|人|车\n甲|1|5|9\n乙|2|6|8\n合计|3|20|40', exceptions: [] },
  { title: 'half of the columns', table: '类别|户|人|车|船\n甲|1|5|9|2\n乙|2|6|8|4\n合计|3|11|40|50', exceptions: [] },
  { title: 'a part that is no number', table: '类别|户|人|车\n甲|1|5|见附件\n乙|2|6|8\n丙|3|1|4\n合计|6|12|40', exceptions: [] },
  { title: 'a blank part', table: '类别|户|人|车\n甲|1|5|\n乙|2|6|8\n丙|3|1|4\n合计|6|12|40', exceptions: [] },
  { title: 'a note behind a figure', table: '类别|户|人|车\n甲|1|5|9（含借用2）\n乙|2|6|8\n丙|3|1|4\n合计|6|12|40', exceptions: [] },
  {
    title: 'nothing is counted twice, says the table',
    table: '类别|户|人|车\n甲|1|5|9\n乙|2|6|8\n丙|3|1|4\n合计（不重复计算）|6|12|18',
    exceptions: [],
  },
  { title: 'a table of layout', table: '首页|政务公开\n合计|联系我们', exceptions: [] },
  { title: 'one column of figures', table: '项目|金额\n甲|5\n乙|6\n合计|12', exceptions: [] },
  { title: 'running totals', table: '月份|新增|办结|累计受理\n一月|5|4|5\n二月|6|6|11\n三月|3|4|14\n合计|14|14|14', exceptions: [] },
  { title: 'years over the columns', table: '类别|2020|2021|2022\n甲|5|6|7\n乙|1|2|3\n合计|6|8|10', exceptions: [] },
  { title: 'coordinates', table: '点位|经度|纬度|高程\nA|120.1501|30.2801|12.5\nB|120.1522|30.2810|13.1\n合计|2|2|2', exceptions: [] },
  {
    title: 'a total of other rows than those of the table',
    table: '主要品种|播种|收获|库存\n稻谷|50|48|12\n玉米|30|29|9\n全部合计|200|190|88',
    exceptions: [],
  },
  { title: 'a figure that covers two rows', table: '类别|户|人|车\n甲|1|5|9\n乙|2|6|^\n丙|3|1|4\n合计|6|12|20', exceptions: [] },
  { title: 'only zeros', table: '类别|户|人|车\n甲|0|0|0\n乙|0|0|0\n合计|0|0|5', exceptions: [] },
  { title: 'a first row with one figure and blanks', table: '类别|户|人|车\n甲|5||\n乙|2|6|8\n丙|3|1|4\n合计|10|7|12', exceptions: [] },
  {
    title: 'words in one row where figures should stand',
    table: '类别|户|人|车\n甲|若干||\n乙|2|6|8\n丙|3|1|4\n合计|10|7|12',
    exceptions: [],
  },
  {
    title: 'numbers to call, and that of the head office',
    table: '驻点|人员|窗口|监督\n东关|12|4|6310021\n西关|9|3|6310388\n北关|7|2|6311456\n合计|28|9|6300110',
    exceptions: [],
  },
  {
    title: 'persons who came twice are counted once',
    table: '讲座|场次|人次|人数\n防汛|2|140|88\n防火|3|210|131\n急救|1|60|57\n合计|6|410|190',
    exceptions: [],
  },
  {
    title: 'an average of unlike parts',
    table: '树种|面积|株数|每亩\n松|400|32000|80\n杉|300|27000|90\n茶|20|20000|1000\n合计|720|79000|110',
    exceptions: [],
  },
  {
    title: 'an average of unlike parts whose column does not say so',
    table: '树种|面积|株数|密植\n松|400|32000|80\n杉|300|27000|90\n茶|20|20000|1000\n合计|720|79000|110',
    exceptions: [],
  },
  {
    title: 'a remark says what else is in the total of a row',
    table: '项目|合计|上级|本级|说明\n道路|90|60|30|\n桥梁|75|50|25|\n绿化|48|20|18|捐建10\n照明|33|22|11|',
    exceptions: [],
  },
  {
    title: 'a line that is in no total, by its name, and a total that goes by that',
    table: '泵站|机组|千瓦|班员\n一号|4|220|9\n二号|3|165|7\n三号|2|110|5\n备用（不计入合计）|1|55|0\n合计|9|495|21',
    exceptions: [],
  },
  {
    title: 'a blank in one column only may hold what is missing',
    table: '渔港|渔船|船员|网箱\n东澳|14|40|6\n南湾|3|52|\n北礁|9|31|4\n合计|26|123|15',
    exceptions: [],
  },
]

export const labelledTables: readonly LabelledTable[] = [...sums, ...traps]
