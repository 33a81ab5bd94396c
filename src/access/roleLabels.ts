import type { Role } from './roles.ts'

export const ROLE_LABELS = {
  handler: { en: 'Handler', zh: '承办' },
  examiner: { en: 'Examiner', zh: '审查' },
  approver: { en: 'Approver', zh: '审批' },
  office: { en: 'Disclosure office', zh: '政务公开工作机构' },
  auditor: { en: 'Auditor', zh: '监督检查' },
  admin: { en: 'Administrator', zh: '系统管理' },
} as const satisfies Record<Role, { en: string; zh: string }>
