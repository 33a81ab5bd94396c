/**
 * What a person may be in a department: 承办 handler, 审查 examiner, 审批 approver, 政务公开工作机构
 * office, 监督检查 auditor, 系统管理 admin.
 */
export const ROLES = ['handler', 'examiner', 'approver', 'office', 'auditor', 'admin'] as const

export type Role = (typeof ROLES)[number]
