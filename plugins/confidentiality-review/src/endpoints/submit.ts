import type { Endpoint } from 'payload'

import { submitForReview } from '../engine/submitForReview.ts'
import { submittedRemarks } from '../overview/submittedRemarks.ts'
import { optionalText, readBody, requiredText } from './readBody.ts'
import { requestSummary } from './requestSummary.ts'
import { reviewedSlug } from './reviewedSlug.ts'

/** `POST /review/submit` `{ collection, id, note? }` → the review as it stands now, with `remarks`. */
export const submitEndpoint: Endpoint = {
  handler: async (req) => {
    const body = await readBody(req)
    const note = optionalText({ name: 'note', body })
    const request = await submitForReview({
      id: requiredText({ name: 'id', body, req }),
      collection: reviewedSlug({ body, req }),
      ...(note && { note }),
      payload: req.payload,
      req,
    })
    return Response.json({
      ...requestSummary(request),
      remarks: await submittedRemarks({ req, request }),
    })
  },
  method: 'post',
  path: '/review/submit',
}
