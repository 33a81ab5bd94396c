export const en = {
  confidentialityReview: {
    error: {
      ALREADY_DECIDED: 'Somebody has just signed this step. Reload to see the result.',
      APPROVAL_REQUIRED:
        'Nothing is published without an approved review. Submit it for review instead.',
      CONTENT_CHANGED:
        'The content has changed since it was submitted. It must be submitted again.',
      CONTRIBUTED_TO_CONTENT:
        'You helped to write this text, so somebody else must sign this step.',
      HISTORY_IS_KEPT:
        'This document has been reviewed before. Its record is kept and cannot be deleted; take it down instead.',
      INTERACTIVE_LOGIN_REQUIRED: 'Please log in yourself: reviews are signed by people only.',
      INVALID_JSON: 'The request is not a valid JSON object.',
      MISSING_FIELD: 'The request lacks “{{field}}”.',
      NOT_FOUND: 'This document or review does not exist.',
      NOT_PENDING: 'This review is not waiting for a signature.',
      NOT_PUBLISHED: 'This document is not public now.',
      NOT_SUBMITTABLE: 'This document is under review already.',
      REASON_REQUIRED: 'Please give a reason.',
      RESTORE_AS_DRAFT: 'Older versions can only be restored as a draft.',
      ROLE_REQUIRED: 'Your role in this department does not allow this step.',
      SIGNED_ANOTHER_STEP:
        'You have signed another step of this matter; each step needs a different person.',
      STALE_REVIEW: 'This review has changed since you opened it. Reload and look again.',
      UNDER_REVIEW: 'This document is under review and cannot be changed. Recall it first.',
    },
  },
}
