import type { Payload } from 'payload'

import { pbkdf2Sync, randomUUID } from 'node:crypto'

import type { Role } from '../../src/access/roles.ts'
import type { Department } from '../../src/payload-types.ts'
import type { App } from './bootApp.ts'
import { openSession } from './openSession.ts'
import type { RestClient } from './restClient.ts'

export type Colleague = { id: string; rest: RestClient; token: string }

const SALT = 'the same for everybody'

/** As Payload hashes a password, once instead of for each: it takes a tenth of a second. */
const PASSWORD = {
  hash: pbkdf2Sync('Three-people-2026', SALT, 25_000, 512, 'sha256').toString('hex'),
  salt: SALT,
}

export const AUDIT = {
  code: 'sjj',
  creditCode: '11620622013933539B',
  name: '示县审计局',
  shortName: '审计局',
}
export const FINANCE = {
  code: 'czj',
  creditCode: '11441700007280420Y',
  name: '示县财政局',
  shortName: '财政局',
}

/** Two departments and somebody in every role, logged in. */
export async function staffOfTwoDepartments({ as, payload }: App) {
  const audit = await department({ payload, ...AUDIT })
  const finance = await department({ payload, ...FINANCE })
  const colleague = async (
    name: string,
    memberships: { department: Department; roles: Role[] }[],
    seesAllDepartments = false,
  ): Promise<Colleague> => {
    const email = `${name}@example.invalid`.toLowerCase()
    const { id } = await payload.db.create({
      collection: 'users',
      data: {
        ...PASSWORD,
        departments: memberships.map(({ department, roles }) => ({
          id: randomUUID(),
          department: department.id,
          roles,
        })),
        email,
        name,
        seesAllDepartments,
      },
    })
    const token = await openSession({ id, collection: 'users', payload })
    return { id: String(id), rest: as(token), token }
  }
  const inAudit = (name: string, role: Role, seesAll = false) =>
    colleague(name, [{ department: audit, roles: [role] }], seesAll)

  return {
    admin: await inAudit('admin', 'admin', true),
    approver: await inAudit('approver', 'approver'),
    audit,
    auditor: await inAudit('auditor', 'auditor', true),
    departmentAdmin: await inAudit('departmentAdmin', 'admin'),
    examiner: await inAudit('examiner', 'examiner'),
    finance,
    financeHandler: await colleague('financeHandler', [
      { department: finance, roles: ['handler'] },
    ]),
    handler: await inAudit('handler', 'handler'),
    office: await inAudit('office', 'office', true),
    /** Handles in audit, only examines in finance. */
    wearsTwoHats: await colleague('wearsTwoHats', [
      { department: audit, roles: ['handler'] },
      { department: finance, roles: ['examiner'] },
    ]),
  }
}

export type TwoDepartments = Awaited<ReturnType<typeof staffOfTwoDepartments>>

function department({
  payload,
  ...data
}: { payload: Payload } & typeof AUDIT): Promise<Department> {
  return payload.create({
    collection: 'departments',
    data: { ...data, active: true, kind: 'department' },
  })
}
