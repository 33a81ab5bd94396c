import { civilDate } from './civilDate.ts'
import { nameOn } from './nameOn.ts'
import { type ApprovedFields, requiredText, textsOf } from './snapshot.ts'
import { departmentIn, type Tables } from './tables.ts'

export type Issuer = { code?: string; name: string; role: 'joint' | 'lead' }

/** The issuing organs, lead first, each named as printed on the day the document was formed. */
export function issuers({
  fields,
  tables,
}: {
  fields: ApprovedFields
  tables: Tables
}): [Issuer, ...Issuer[]] {
  const day = civilDate(fields.formedOn)
  const lead = requiredText({ fields, name: 'department' })
  const issuer = (id: string, role: Issuer['role']): Issuer => {
    const department = departmentIn({ id, tables })
    return { code: department.creditCode, name: nameOn({ day, department }), role }
  }
  const joint = textsOf(fields.jointIssuers).filter((id) => id !== lead)
  return [issuer(lead, 'lead'), ...joint.map((id) => issuer(id, 'joint'))]
}
