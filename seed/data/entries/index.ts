import type { EntrySeed } from '../seedItem.ts'

import { airQuality } from './airQuality.ts'
import { budget } from './budget.ts'
import { departmentBudgets } from './departmentBudgets.ts'
import { emergency } from './emergency.ts'
import { fees } from './fees.ts'
import { licensing } from './licensing.ts'
import { livelihood } from './livelihood.ts'
import { organization } from './organization.ts'
import { other } from './other.ts'
import { penalties } from './penalties.ts'
import { planning } from './planning.ts'
import { procurement } from './procurement.ts'
import { projects } from './projects.ts'
import { recruitment } from './recruitment.ts'
import { regulations } from './regulations.ts'
import { statistics } from './statistics.ts'
import { supervision } from './supervision.ts'
import { typedData } from './typedData.ts'

export const entries: EntrySeed[] = [
  ...regulations,
  ...organization,
  ...planning,
  ...statistics,
  ...licensing,
  ...penalties,
  ...departmentBudgets,
  ...budget,
  ...fees,
  ...procurement,
  ...projects,
  ...livelihood,
  ...emergency,
  ...supervision,
  ...airQuality,
  ...typedData,
  ...recruitment,
  ...other,
]
