import { AUDIT } from '../staffOfTwoDepartments.ts'
import { ask } from './ask.ts'

const PASSWORD = 'Three-people-2026'

export type Answer = { body: unknown; status: number; text: string }
/** A person at a browser, or with no token the public. */
export type Caller = (method: string, path: string, body?: FormData | object) => Promise<Answer>
export type Office = Record<'approver' | 'examiner' | 'handler' | 'public', Caller> & {
  department: string
}

/** Three people of one department, made and logged in over REST as on a new installation. */
export async function openOffice(api: () => string): Promise<Office> {
  const visitor = callerOf({ api })
  const admin = { email: 'admin@example.invalid', name: '管理员', password: PASSWORD }
  await expectStatus(visitor('POST', '/users/first-register', admin), 200)
  const administrator = await logIn({ api, email: admin.email })
  const { body } = await expectStatus(
    administrator('POST', '/departments', { ...AUDIT, active: true, kind: 'department' }),
    201,
  )
  const department = (body as { doc: { id: string } }).doc.id
  const colleague = async (role: string): Promise<Caller> => {
    const email = `${role}@example.invalid`
    const departments = [{ department, roles: [role] }]
    const user = { departments, email, name: role, password: PASSWORD }
    await expectStatus(administrator('POST', '/users', user), 201)
    return logIn({ api, email })
  }
  return {
    approver: await colleague('approver'),
    department,
    examiner: await colleague('examiner'),
    handler: await colleague('handler'),
    public: visitor,
  }
}

/** Fails with the server's words when it answers otherwise. */
export async function expectStatus(asked: Promise<Answer>, status: number): Promise<Answer> {
  const answer = await asked
  if (answer.status !== status) throw new Error(`${answer.status}: ${answer.text}`)
  return answer
}

async function logIn({ api, email }: { api: () => string; email: string }): Promise<Caller> {
  const { body } = await expectStatus(
    callerOf({ api })('POST', '/users/login', { email, password: PASSWORD }),
    200,
  )
  return callerOf({ api, token: (body as { token: string }).token })
}

function callerOf({ api, token }: { api: () => string; token?: string }): Caller {
  return async (method, path, body) => {
    const isForm = body instanceof FormData
    const { bytes, isJson, status } = await ask(`${api()}${path}`, {
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      headers: {
        'Accept-Language': 'en',
        ...(body && !isForm && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `JWT ${token}` }),
      },
      method,
    })
    const text = bytes.toString()
    return { body: isJson && text ? (JSON.parse(text) as unknown) : undefined, status, text }
  }
}
