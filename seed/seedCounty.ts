import type { Payload } from 'payload'

import { recoverReviews } from '@gongkai/confidentiality-review'
import { sweep } from '@gongkai/publications'

import { refreshStatistics } from '../src/storage/refreshStatistics.ts'
import { coreItems } from './core.ts'
import { departments } from './data/departments.ts'
import { users } from './data/users.ts'
import type { CountyItem } from './records/countyItem.ts'
import { readEvidence } from './steps/evidence.ts'
import { openItemRegister } from './steps/itemRegister.ts'
import { refuseOtherInstallations } from './steps/refuseOtherInstallations.ts'
import { seedDepartments } from './steps/seedDepartments.ts'
import { seedItem } from './steps/seedItem.ts'
import { seedUsers } from './steps/seedUsers.ts'

/** A filling database changes fast. */
const ITEMS_UNTIL_STATISTICS = 100

export type Progress = { done: number; total: number }

/**
 * Fills a database with the fictional county 澄川县: departments, people, and items taken through the
 * real review by three people each. Running it again adds only what is missing, so a run that was
 * cut off anywhere is continued, and a complete one is left as it is.
 */
export async function seedCounty({
  items = coreItems,
  onProgress = () => {},
  payload,
}: {
  /** What to make, each after what it points at. @default the county of the demo */
  items?: CountyItem[]
  onProgress?: (progress: Progress) => void
  payload: Payload
}): Promise<void> {
  const total = departments.length + users.length + items.length
  let done = 0
  const onDone = () => {
    done += 1
    onProgress({ done, total })
  }

  await refuseOtherInstallations({ payload })
  const departmentIds = await seedDepartments({ onDone, payload })
  const people = await seedUsers({ departmentIds, onDone, payload })
  await finishWhatWasCutOff({ payload })
  const register = await openItemRegister({ departmentIds, payload })
  const evidenceOf = await readEvidence({ payload })
  for (const item of items) {
    try {
      await seedItem({ context: { departmentIds, evidenceOf, payload, people, register }, item })
    } catch (error) {
      throw new Error(`The seed stopped at ${item.key} (${item.title})`, { cause: error })
    }
    onDone()
    if (done % ITEMS_UNTIL_STATISTICS === 0) await refreshStatistics({ payload })
  }
  await refreshStatistics({ payload })
}

async function finishWhatWasCutOff({ payload }: { payload: Payload }): Promise<void> {
  const reviews = await recoverReviews({ payload })
  const log = await sweep({ payload })
  const failures = [
    ...reviews.failures.map(({ error, subject }) => `${subject}: ${error}`),
    ...log.failures.map(({ entryKey, error }) => `${entryKey}: ${error}`),
  ]
  if (failures.length > 0) throw new Error(`Left over from a cut-off run: ${failures.join('; ')}`)
}
