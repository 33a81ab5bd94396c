import { describe, expect, it } from '@jest/globals'

import { departmentsWith, hasRole, rolesIn, seesAllDepartments } from './index.ts'

const clerk = {
  departments: [
    { department: 'audit', roles: ['handler' as const] },
    { department: { id: 'finance' }, roles: ['examiner' as const, 'approver' as const] },
  ],
}

describe('roles within departments', () => {
  it('holds a role only in the department it was given for', () => {
    expect(rolesIn(clerk, 'audit')).toEqual(['handler'])
    expect(rolesIn(clerk, 'finance')).toEqual(['examiner', 'approver'])
    expect(rolesIn(clerk, 'health')).toEqual([])
    expect(departmentsWith({ roles: ['handler'], user: clerk })).toEqual(['audit'])
  })

  it('gives somebody without an account nothing', () => {
    expect(rolesIn(null, 'audit')).toEqual([])
    expect(hasRole(undefined, 'admin')).toBe(false)
    expect(seesAllDepartments(null)).toBe(false)
  })

  it.each([
    { expected: false, roles: ['handler' as const], seesAllDepartments: true },
    { expected: false, roles: ['approver' as const], seesAllDepartments: true },
    { expected: false, roles: ['office' as const], seesAllDepartments: false },
    { expected: true, roles: ['office' as const], seesAllDepartments: true },
    { expected: true, roles: ['auditor' as const], seesAllDepartments: true },
    { expected: true, roles: ['admin' as const], seesAllDepartments: true },
  ])(
    'lets $roles with the mark $seesAllDepartments see all: $expected',
    ({ expected, ...user }) => {
      const departments = [{ department: 'audit', roles: user.roles }]
      expect(seesAllDepartments({ ...user, departments })).toBe(expected)
    },
  )

  it('takes a founder without departments for the administrator, and nothing else', () => {
    const founder = { departments: [], seesAllDepartments: true }
    expect(hasRole(founder, 'admin')).toBe(true)
    expect(seesAllDepartments(founder)).toBe(true)
    expect(hasRole(founder, 'handler')).toBe(false)
    expect(hasRole({ departments: [] }, 'admin')).toBe(false)
  })
})
