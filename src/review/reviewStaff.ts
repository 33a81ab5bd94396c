import type { ConfidentialityReviewOptions, ReviewRole } from '@gongkai/confidentiality-review'

import { hasRole } from '../access/hasRole.ts'
import type { Role } from '../access/roles.ts'
import { rolesIn } from '../access/rolesIn.ts'

import { seesAllDepartments } from '../access/seesAllDepartments.ts'
import type { Staff } from '../access/staff.ts'

const REVIEW_ROLES: ReviewRole[] = ['handler', 'examiner', 'approver']
const TAKEDOWN_ROLES: Role[] = ['approver', 'examiner', 'office']

/** Who signs, reads and takes down, by the roles people hold within departments. */
export const reviewStaff: ConfidentialityReviewOptions['staff'] = {
  belongsTo: ({ department, user }) => rolesIn(user as Staff, department).length > 0,
  collection: 'users',
  mayAudit: ({ user }) => isAuditorOfAll(user as Staff),
  mayRead: ({ department, user }) =>
    seesAllDepartments(user as Staff) || rolesIn(user as Staff, department).length > 0,
  mayTakeDown: ({ department, user }) =>
    isDisclosureOffice(user as Staff) ||
    rolesIn(user as Staff, department).some((role) => TAKEDOWN_ROLES.includes(role)),
  rolesAnywhere: ({ user }) => REVIEW_ROLES.filter((role) => hasRole(user as Staff, role)),
  rolesIn: ({ department, user }) => {
    const roles = rolesIn(user as Staff, department)
    return REVIEW_ROLES.filter((role) => roles.includes(role))
  },
}

/** The county's disclosure office answers for every department. */
function isDisclosureOffice(user: Staff): boolean {
  return (
    Boolean(user.seesAllDepartments) &&
    (user.departments ?? []).some(({ roles }) => roles?.includes('office'))
  )
}

/** Those who inspect every department also see who looked into it. */
function isAuditorOfAll(user: Staff): boolean {
  return Boolean(user.seesAllDepartments) && hasRole(user, 'auditor')
}
