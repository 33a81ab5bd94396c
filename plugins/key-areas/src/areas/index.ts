import type { KeyArea } from '../domain/keyArea.ts'

import { administrativeLicence } from './administrative-licence/index.ts'
import { administrativePenalty } from './administrative-penalty/index.ts'
import { departmentBudget } from './department-budget/index.ts'
import { enforcementStatistics } from './enforcement-statistics/index.ts'
import { fees } from './fees/index.ts'
import { landExpropriation } from './land-expropriation/index.ts'
import { powerList } from './power-list/index.ts'
import { procurement } from './procurement/index.ts'
import { villageLedger } from './village-ledger/index.ts'

/** The areas that come with the plugin, in the order editors see them. */
export const keyAreas: KeyArea[] = [
  departmentBudget,
  administrativeLicence,
  administrativePenalty,
  landExpropriation,
  procurement,
  villageLedger,
  enforcementStatistics,
  fees,
  powerList,
]
