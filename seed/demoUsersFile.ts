import { DEMO_PASSWORD, users } from './data/users.ts'

/** The log-ins of the demo as they are listed in `demo-users.json`. */
export function demoUsersFile(): string {
  const list = users.map(({ name, departments, email }) => ({
    email,
    password: DEMO_PASSWORD,
    name,
    roles: [...new Set(Object.values(departments).flat())],
    departments: Object.keys(departments),
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}
