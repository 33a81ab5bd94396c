import type { ConfidentialityReviewOptions } from '@gongkai/confidentiality-review'

import { personalDataOf } from '@gongkai/key-areas'

import { seesPersonalData } from '../access/seesPersonalData.ts'
import type { Staff } from '../access/staff.ts'

/** Personal data of key areas: in full, and written down, for those who need it; masked for others. */
export const presentation: NonNullable<ConfidentialityReviewOptions['presentation']> = ({
  content,
  department,
  payload,
  user,
}) => {
  const { isPersonal, masked } = personalDataOf({ content, payload })
  if (!isPersonal) return { content, isPersonal }
  return seesPersonalData({ department, user: user as Staff })
    ? { content, isPersonal }
    : { content: masked, isPersonal: false }
}
