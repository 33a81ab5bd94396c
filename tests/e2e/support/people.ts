import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Person = {
  departments: string[]
  email: string
  name: string
  password: string
  roles: string[]
}

export type Staff = { admin: Person; approver: Person; examiner: Person; handler: Person }

/** Three people of one department, and whoever administers the installation. */
export function staffOfOneDepartment(): Staff {
  const people = demoPeople()
  const inRole = (role: string) => people.filter(({ roles }) => roles.includes(role))
  const [admin] = inRole('admin')
  for (const handler of inRole('handler')) {
    const [department] = handler.departments
    const colleague = (role: string) =>
      inRole(role).find(({ departments }) => departments[0] === department)
    const examiner = colleague('examiner')
    const approver = colleague('approver')
    if (admin && examiner && approver) return { admin, approver, examiner, handler }
  }
  throw new Error('the demo has no department with a handler, an examiner and an approver')
}

/** A handler who works in none of the departments of `person`. */
export function handlerElsewhere(person: Person): Person {
  const found = demoPeople().find(
    ({ departments, roles }) =>
      roles.includes('handler') && !departments.some((one) => person.departments.includes(one)),
  )
  if (!found) throw new Error('the demo has no handler of another department')
  return found
}

function demoPeople(): Person[] {
  const directory = process.env.GONGKAI_DATA_DIR
  if (!directory) throw new Error('GONGKAI_DATA_DIR must name the data folder of the served demo')
  return JSON.parse(readFileSync(path.join(directory, 'demo-users.json'), 'utf8')) as Person[]
}
