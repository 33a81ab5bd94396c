import type { FieldAccess } from 'payload'

import { administersAll } from '../../access/administersAll.ts'

/** Administrators of the whole installation, for other people's accounts only. */
export const administratorsOfAllButOneself: FieldAccess = ({ id, req }) =>
  administersAll(req.user) && id !== req.user?.id
