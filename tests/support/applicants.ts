import type { CollectionSlug, Plugin } from 'payload'

import type { ReviewProject } from './bootReviewProject.ts'
import { restClient, type RestClient } from './restClient.ts'

const COLLECTION = 'applicants' as CollectionSlug
const ACCOUNT = { email: 'applicant@example.invalid', password: 'Asks-for-records-2026' }

/** A second kind of account in the project: citizens who ask for records. */
export const applicants: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), { slug: 'applicants', auth: true, fields: [] }],
})

export async function signInApplicant({ cacheKey, payload }: ReviewProject): Promise<RestClient> {
  await payload.create({ collection: COLLECTION, data: ACCOUNT as never })
  const { token } = await payload.login({ collection: COLLECTION as never, data: ACCOUNT as never })
  return restClient({ cacheKey, payload, ...(token && { token }) })
}
