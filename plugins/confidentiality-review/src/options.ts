import type { FindOne, Payload, PayloadRequest, TypedUser } from 'payload'

import { type Check, CHECKS } from './domain/checklist.ts'
import type { DocumentContent } from './domain/documentContent.ts'
import { type ReviewRole, STEP_ROLES } from './domain/review.ts'

import type { ReviewTarget } from './domain/reviewTarget.ts'
import type { SubmissionIssue } from './domain/submissionIssue.ts'

export type ReviewedCollectionOptions = {
  /** Field with the department (or other unit) whose people review the document. */
  department: string
  /** Fields that are not public and not reviewed. @default [] */
  exclude?: string[]
  /** Field shown as the name of the matter. @default 'title' */
  title?: string
}

export type { ReviewTarget } from './domain/reviewTarget.ts'
export type { SubmissionIssue } from './domain/submissionIssue.ts'

/** An approval that has just been released, with the approved snapshot as canonical JSON text. */
export type ReleasedApproval = ReviewTarget & { approvalKey: string; snapshot: string }

export type Takedown = ReviewTarget & { erase: boolean; note: string; reasonCode: string }

export type PublicStateSummary = {
  at: string
  publicId: string
  revision: number
  snapshot: null | string
  state: 'erased' | 'published' | 'withdrawn'
  url?: string
}

export type ConfidentialityReviewOptions = {
  /** The reviewed collections by slug; each needs drafts. */
  collections: Record<string, ReviewedCollectionOptions>
  /**
   * Project rules checked at submission, beside the fields' own validation. Errors block it;
   * warnings and information are kept with the handler's signature and shown to the signers. Asked
   * even when fields are refused, so that one refusal names everything: content may be incomplete.
   */
  check?: (args: {
    collection: string
    data: Record<string, unknown>
    id: string
    req: PayloadRequest
  }) => Promise<SubmissionIssue[]>
  /**
   * Checks of the review sheet that a signer answers at the desk before he may endorse.
   * @default all seven
   */
  checklist?: readonly Check[]
  /**
   * What lies outside a document but is reviewed and approved with it, such as long tables, by name.
   * It becomes part of the snapshot, so a change of it voids an approval. Read with `findOne`.
   * @default nothing
   */
  enclosures?: (args: {
    collection: string
    content: Record<string, unknown>
    findOne: FindOne
    payload: Payload
    req: Partial<PayloadRequest> | undefined
  }) => Promise<Record<string, unknown>>
  /**
   * Names of departments for lists and bars. @default the stored ids
   */
  departmentName?: (args: {
    departments: string[]
    payload: Payload
  }) => Promise<Record<string, string>>
  /**
   * How a person sees the content of a document, stored or submitted: the whole of it, or less where
   * his work does not need all. What is `isPersonal` is written down whenever it is shown, to people of
   * the department as well. @default all of it, and nothing is personal
   */
  presentation?: (args: {
    content: DocumentContent
    department: string
    payload: Payload
    user: TypedUser
  }) => { content: DocumentContent; isPersonal: boolean }
  /** Puts a released approval on public record. Must be idempotent by `approvalKey`. */
  onReleased: (args: { approval: ReleasedApproval; payload: Payload }) => Promise<void>
  /**
   * Called when the editable row has followed the public record, after a release or a takedown: for
   * what other public records say about this one. May be called again. Default: nothing.
   */
  onSettled?: (args: ReviewTarget & { payload: Payload }) => Promise<void>
  /** Takes a document off the public record at once. Must be idempotent. */
  onTakenDown: (args: { payload: Payload; takedown: Takedown }) => Promise<void>
  /** Writes what the system gives at submission (an index number, say) into the newest draft. */
  prepare?: (args: ReviewTarget & { payload: Payload; req: PayloadRequest }) => Promise<void>
  /** What the public sees now, for the status bar and the comparison. */
  publicStateOf: (args: ReviewTarget & { payload: Payload }) => Promise<null | PublicStateSummary>
  /** Working days from submission until the review is due. @default 7 */
  reviewWorkingDays?: number
  staff: {
    /**
     * Whether the person works in the department, in whatever role. Others who read its unpublished
     * text are written down. @default whoever holds a review role there
     */
    belongsTo?: (args: { department: string; user: TypedUser }) => boolean
    /** Slug of the auth collection whose people may sign. */
    collection: string
    /** Whether the person may see who read what. @default nobody */
    mayAudit?: (args: { user: TypedUser }) => boolean
    /** Whether the person may read reviews of the department without signing. */
    mayRead: (args: { department: string; user: TypedUser }) => boolean
    /** Whether the person may take published matter of the department down. */
    mayTakeDown: (args: { department: string; user: TypedUser }) => boolean
    /**
     * Review roles held in one department or another, for what the list of tasks says while it is
     * empty. @default all of them
     */
    rolesAnywhere?: (args: { user: TypedUser }) => ReviewRole[]
    /** Review roles held in a department. */
    rolesIn: (args: { department: string; user: TypedUser }) => ReviewRole[]
  }
  /** Upload collection whose files are attached to reviewed documents; needs a `sha256` field. */
  uploads?: string
}

export type ResolvedOptions = Readonly<
  Required<Omit<ConfidentialityReviewOptions, 'staff' | 'uploads'>>
> & {
  readonly staff: Required<ConfidentialityReviewOptions['staff']>
  readonly uploads: string | undefined
}

/** Fills the defaults in. Slugs are checked against the project when the config is composed. */
export function resolveOptions(options: ConfidentialityReviewOptions): ResolvedOptions {
  if (Object.keys(options.collections).length === 0) {
    throw new Error(
      'confidentiality-review: option "collections" is empty; name at least one collection',
    )
  }
  return Object.freeze({
    check: async () => [],
    checklist: CHECKS,
    departmentName: async ({ departments }) =>
      Object.fromEntries(departments.map((department) => [department, department])),
    enclosures: async () => ({}),
    onSettled: async () => {},
    prepare: async () => {},
    presentation: ({ content }) => ({ content, isPersonal: false }),
    reviewWorkingDays: 7,
    uploads: undefined,
    ...options,
    staff: {
      belongsTo: (args) => options.staff.rolesIn(args).length > 0,
      mayAudit: () => false,
      rolesAnywhere: () => Object.values(STEP_ROLES),
      ...options.staff,
    },
  })
}
