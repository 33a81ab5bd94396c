import type { Label } from '../label.ts'
import { group, lines, whole } from '../schema/fields.ts'
import { money, percent } from './money.ts'

/** The six columns of every table of 三公 expenses; purchase and running of cars stay apart. */
export const threePublicAmounts = (options: { isSigned?: boolean } = {}) => ({
  abroad: money({ en: 'Journeys abroad', zh: '因公出国（境）费' }, options),
  carTotal: money(
    { en: 'Cars: purchase and running', zh: '公务用车购置及运行费' },
    { isComputed: true, ...options },
  ),
  carPurchase: money({ en: 'Purchase of cars', zh: '公务用车购置费' }, options),
  carRunning: money({ en: 'Running of cars', zh: '公务用车运行维护费' }, options),
  reception: money({ en: 'Official reception', zh: '公务接待费' }, options),
  total: money({ en: 'Total', zh: '合计' }, { isComputed: true, ...options }),
})

export const THREE_PUBLIC_LEAVES = ['abroad', 'carPurchase', 'carRunning', 'reception'] as const

const threePublicCounts = () =>
  group(
    { en: 'Counts', zh: '“三公”经费实物量' },
    {
      abroadTrips: whole({ en: 'Journeys abroad', zh: '因公出国（境）团组数' }, { unit: '个' }),
      abroadPersons: whole({ en: 'Persons abroad', zh: '因公出国（境）人次数' }, { unit: '人次' }),
      carsBought: whole({ en: 'Cars bought', zh: '公务用车购置数' }, { unit: '辆' }),
      carsKept: whole({ en: 'Cars kept', zh: '公务用车保有量' }, { unit: '辆' }),
      receptionBatches: whole({ en: 'Receptions', zh: '国内公务接待批次' }, { unit: '批次' }),
      receptionPersons: whole({ en: 'Guests', zh: '国内公务接待人次' }, { unit: '人次' }),
    },
  )

/** 三公 expenses of one body with last year, the change and its reason. */
export const threePublicGroup = (label: Label) =>
  group(label, {
    ...threePublicAmounts(),
    previous: group({ en: 'Last year', zh: '上年数' }, threePublicAmounts()),
    change: group({ en: 'Change', zh: '增减额' }, threePublicAmounts({ isSigned: true })),
    changeRate: percent(
      { en: 'Rate of change of the total', zh: '合计增减比率' },
      {
        isSigned: true,
      },
    ).optional(),
    budgeted: group({ en: 'Budget of the year', zh: '年初预算数' }, threePublicAmounts(), {
      description: { en: 'In accounts, to compare with.', zh: '决算填写，与决算数对比。' },
    }).optional(),
    reason: lines({ en: 'Reason of the change', zh: '增减变化原因' }).optional(),
    counts: threePublicCounts().optional(),
    meeting: money({ en: 'Meetings', zh: '会议费' }).optional(),
    training: money({ en: 'Training', zh: '培训费' }).optional(),
  })
