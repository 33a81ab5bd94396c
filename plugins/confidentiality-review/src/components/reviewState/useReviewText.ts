'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { ReviewText } from './reviewTextType.ts'

/** Texts of this plugin in the reader's language. */
export function useReviewText(): ReviewText {
  const { t } = useTranslation()
  return useCallback(
    (key, variables) => t(`confidentialityReview:${key}` as never, variables) as string,
    [t],
  )
}
