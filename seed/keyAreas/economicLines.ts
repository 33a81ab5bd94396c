import { hundredths } from '../factories/decimal.ts'
import { sumOf } from '../factories/sumOf.ts'
import type { BudgetLine } from './functionLines.ts'

type Line = [code: string, name: string, amount: number]

/** Items by function that are one item by economic class. */
const CONTRIBUTIONS: [code: string, name: string, functions: RegExp][] = [
  ['30108', '机关事业单位基本养老保险缴费', /^2080505$/],
  ['30109', '职业年金缴费', /^2080506$/],
  ['30110', '职工基本医疗保险缴费', /^21011/],
  ['30113', '住房公积金', /^2210201$/],
]
/** Parts of the rest of basic expenditure, in hundredths. */
const WAGES: [code: string, name: string, share: number][] = [
  ['30102', '津贴补贴', 26],
  ['30103', '奖金', 14],
  ['30107', '绩效工资', 9],
]
const RUNNING_SHARE = 22

/** Basic expenditure by economic class: contributions as budgeted, the rest by usual shares. */
export function basicByEconomicClass({
  lines,
  publicThree,
}: {
  lines: BudgetLine[]
  publicThree: { reception: number; running: number }
}) {
  const basic = lines.filter(({ project }) => !project)
  const contributions = CONTRIBUTIONS.map(([code, name, functions]): Line => [
    code,
    name,
    sumOf(basic.filter((line) => functions.test(line.code)).map(({ amount }) => amount)),
  ])
  const rest = sumOf(basic.map(({ amount }) => amount)) - totalOf(contributions)
  const running = goods({ ...publicThree, total: shareOf(rest, RUNNING_SHARE) })
  const wages = WAGES.map(([code, name, share]): Line => [code, name, shareOf(rest, share)])
  const salaries = rest - totalOf(running) - totalOf(wages)
  return [
    ...withTotal({
      code: '301',
      lines: [['30101', '基本工资', salaries], ...wages, ...contributions],
      name: '工资福利支出',
    }),
    ...withTotal({ code: '302', lines: running, name: '商品和服务支出' }),
  ]
}

/** What the total of 商品和服务支出 of an economic table is, which is also 机关运行经费. */
export function runningCosts(table: ReturnType<typeof basicByEconomicClass>): string {
  return table.find(({ econCode }) => econCode === '302')?.amount ?? '0.00'
}

function goods({
  reception,
  running,
  total,
}: {
  reception: number
  running: number
  total: number
}): Line[] {
  const office = shareOf(total, 34)
  const cars = Math.min(running, shareOf(total, 40))
  const guests = Math.min(reception, shareOf(total, 20))
  return [
    ['30201', '办公费', office],
    ['30217', '公务接待费', guests],
    ['30231', '公务用车运行维护费', cars],
    ['30299', '其他商品和服务支出', total - office - guests - cars],
  ]
}

function withTotal({ code, lines, name }: { code: string; lines: Line[]; name: string }) {
  const rows: Line[] = [[code, name, totalOf(lines)], ...lines.filter(([, , amount]) => amount > 0)]
  return rows.map(([econCode, econName, amount]) => ({
    amount: hundredths(amount),
    econCode,
    econName,
  }))
}

function totalOf(lines: Line[]): number {
  return sumOf(lines.map(([, , amount]) => amount))
}

function shareOf(amount: number, percent: number): number {
  return Math.floor((amount * percent) / 100)
}
