import type { Access } from 'payload'

import { administersAll } from './administersAll.ts'

/** Administrators who see all departments. */
export const administratorsOfAll: Access = ({ req }) => administersAll(req.user)
