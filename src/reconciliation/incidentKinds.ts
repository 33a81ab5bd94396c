import type { ReviewFindingKind } from '@gongkai/confidentiality-review'
import type { PublicationFindingKind } from '@gongkai/publications'

import type { Label } from '../fields/labels.ts'

export type IncidentKind = PublicationFindingKind | ReviewFindingKind

/** What each kind of finding is called in the admin. */
export const INCIDENT_KINDS = {
  alteredEnclosure: { en: 'Data table differs from the approved one', zh: '数据表与批准的不一致' },
  alteredAttachment: { en: 'Attachment differs from the approved one', zh: '附件与批准的不一致' },
  alteredFile: { en: 'Public file was altered', zh: '公开附件被改动' },
  alteredRow: { en: 'Published text was altered', zh: '已公开内容被改动' },
  alteredVersion: { en: 'Published version was altered', zh: '已公开版本被改动' },
  brokenLog: { en: 'Public record is broken', zh: '公开记录校验失败' },
  documentMissing: { en: 'Approved document is missing', zh: '已批准的信息缺失' },
  entryNotSettled: { en: 'Public record cannot be brought up to date', zh: '公开记录无法更新' },
  extraFile: { en: 'Public file nobody published', zh: '存在未经公开的附件' },
  forgedApproval: { en: 'Approval does not fit its content', zh: '批准记录与内容不符' },
  forgedSignature: { en: 'Signature is not genuine', zh: '签署记录不真实' },
  missingFile: { en: 'Public file is missing', zh: '公开附件缺失' },
  missingSignature: { en: 'Signature is missing', zh: '签署记录缺失' },
  notOnRecord: { en: 'Approved but not on the public record', zh: '已批准但不在公开记录中' },
  notServed: { en: 'Public item does not show its record', zh: '公开条目与记录不符' },
  orphanApproval: { en: 'Approval without a review', zh: '批准记录没有对应的审查单' },
  recordWithoutApproval: { en: 'Public record without an approval', zh: '公开记录没有批准依据' },
  recordWithoutState: { en: 'Public record of unknown origin', zh: '公开记录来源不明' },
  revivedApproval: { en: 'Approval no longer in force was revived', zh: '失效的批准被恢复' },
  rowNotPublished: { en: 'Approved but not marked as public', zh: '已批准但未标记为公开' },
  snapshotAltered: { en: 'Approved text was altered or lost', zh: '批准的文本被改动或丢失' },
  strangeFile: { en: 'Strange file among the public files', zh: '公开附件目录中有不明文件' },
  strayDecision: { en: 'Signature without a review', zh: '签署记录没有对应的审查单' },
  takedownUndone: { en: 'Takedown was undone', zh: '撤下被取消' },
  textAfterErasure: { en: 'Erased text is stored again', zh: '已删除的文本重新出现' },
  unapprovedRow: { en: 'Published without approval', zh: '未经批准标记为公开' },
  unapprovedVersion: { en: 'Version published without approval', zh: '版本未经批准标记为公开' },
  uncheckable: { en: 'Could not be compared', zh: '无法核对' },
  unfinishedReview: { en: 'Review cannot be finished', zh: '审查流程无法完成' },
} as const satisfies Record<IncidentKind, Label>

export const INCIDENT_STATES = {
  open: { en: 'Open', zh: '待处理' },
  repaired: { en: 'Repaired automatically', zh: '已自动修复' },
  gone: { en: 'No longer found', zh: '已消除' },
} as const satisfies Record<string, Label>
