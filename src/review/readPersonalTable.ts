import type { PayloadRequest, TypedUser } from 'payload'

import { recordReadings } from '@gongkai/confidentiality-review'

import { seesPersonalData } from '../access/seesPersonalData.ts'
import type { Staff } from '../access/staff.ts'

/** Whether the person of `req` sees the personal data in a long list; that he does is written down. */
export async function readPersonalTable({
  department = '',
  id,
  req: { payload, user },
}: {
  department: string | undefined
  id: string
  req: PayloadRequest
}): Promise<boolean> {
  if (!user || !seesPersonalData({ department, user: user as Staff })) return false
  const what = 'document' as const
  const reading = { id, collection: 'data-tables', department, isPersonal: true, what }
  await recordReadings({ payload, readings: [reading], user: user as TypedUser })
  return true
}
