import type { PayloadRequest } from 'payload'

import type { AdminText } from '../../translations/admin/adminText.ts'

/** What every part of the workbench needs to speak to the reader. */
export type WorkbenchContext = {
  departmentNames: Record<string, string>
  req: PayloadRequest
  text: AdminText
}
