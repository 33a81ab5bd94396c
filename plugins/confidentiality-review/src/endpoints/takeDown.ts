import type { Endpoint } from 'payload'

import { takeDown } from '../engine/takeDown.ts'
import { optionalText, readBody, requiredText } from './readBody.ts'
import { reviewedSlug } from './reviewedSlug.ts'

/** `POST /review/takedown` `{ collection, id, reasonCode, note, erase? }`: off the record at once. */
export const takeDownEndpoint: Endpoint = {
  handler: async (req) => {
    const body = await readBody(req)
    await takeDown({
      id: requiredText({ name: 'id', body, req }),
      collection: reviewedSlug({ body, req }),
      erase: body.erase === true,
      note: optionalText({ name: 'note', body }) ?? '',
      payload: req.payload,
      reasonCode: optionalText({ name: 'reasonCode', body }) ?? '',
      req,
    })
    return Response.json({ done: true })
  },
  method: 'post',
  path: '/review/takedown',
}
