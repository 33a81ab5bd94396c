import type { Role } from './roles.ts'

export type Membership = {
  department?: null | string | { id: string }
  roles?: null | Role[]
}

/** The part of a user that decides what they may do. */
export type Staff = {
  departments?: Membership[] | null
  id?: string
  seesAllDepartments?: boolean | null
}

export type MaybeStaff = null | Staff | undefined
