import type { CollectionConfig } from 'payload'

import { administratorsAnywhere } from '../../access/administratorsAnywhere.ts'
import { administratorsOrOneself } from '../../access/administratorsOrOneself.ts'
import { anyStaff } from '../../access/anyStaff.ts'
import { environment } from '../../environment.ts'
import { lineField } from '../../fields/plainText.ts'
import { resetMail } from '../../mail/resetMail.ts'
import { endLongSessions } from '../../security/endLongSessions.ts'
import { forgiveSuccess, guardLogin } from '../../security/guardLogin.ts'
import { LOGIN_LIMITS } from '../../security/loginLimits.ts'
import { requireSoundPassword } from '../../security/requireSoundPassword.ts'
import { onlyForAdministrators } from '../Departments/onlyForAdministrators.ts'
import { administratorsKeepToTheirDepartments } from './administratorsKeepToTheirDepartments.ts'
import { administratorsOfAllButOneself } from './administratorsOfAllButOneself.ts'
import { departmentsField } from './departmentsField.ts'
import { firstAccountAdministers } from './firstAccountAdministers.ts'
import { isSomebodySignedIn } from './isSomebodySignedIn.ts'
import { refuseDeletingBeyondOnesDepartments } from './refuseDeletingBeyondOnesDepartments.ts'

/**
 * 人员. Only administrators change the rights of people, and nobody their own.
 */
export const Users = (): CollectionConfig => ({
  slug: 'users',
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: administratorsAnywhere,
    delete: administratorsAnywhere,
    read: anyStaff,
    readVersions: () => false,
    unlock: administratorsAnywhere,
    update: administratorsOrOneself,
  },
  admin: {
    defaultColumns: ['name', 'jobTitle', 'departments', 'email'],
    group: { en: 'Administration', zh: '系统管理' },
    hideAPIURL: true,
    hidden: onlyForAdministrators,
    listSearchableFields: ['name', 'email', 'jobTitle'],
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: environment.publicUrl.startsWith('https:') },
    depth: 0,
    forgotPassword: resetMail,
    lockTime: LOGIN_LIMITS.lockTimeMs,
    maxLoginAttempts: LOGIN_LIMITS.failuresOfName,
    tokenExpiration: environment.sessionMinutes * 60,
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    lineField({ name: 'name', label: { en: 'Name', zh: '姓名' }, maxLength: 40, required: true }),
    lineField({ name: 'jobTitle', label: { en: 'Job title', zh: '职务' }, maxLength: 60 }),
    departmentsField,
    {
      name: 'seesAllDepartments',
      type: 'checkbox',
      access: { create: administratorsOfAllButOneself, update: administratorsOfAllButOneself },
      admin: {
        condition: isSomebodySignedIn,
        description: {
          en: 'Only for the disclosure office, auditors and administrators of the whole installation',
          zh: '仅用于政务公开工作机构、监督检查人员和系统管理员',
        },
        position: 'sidebar',
      },
      defaultValue: false,
      label: { en: 'Sees all departments', zh: '可查看全部单位' },
      saveToJWT: true,
    },
  ],
  hooks: {
    afterLogin: [forgiveSuccess],
    beforeChange: [administratorsKeepToTheirDepartments],
    beforeDelete: [refuseDeletingBeyondOnesDepartments],
    beforeOperation: [guardLogin, requireSoundPassword],
    beforeValidate: [firstAccountAdministers],
    refresh: [endLongSessions],
  },
  labels: {
    plural: { en: 'People', zh: '人员' },
    singular: { en: 'Person', zh: '人员' },
  },
})
