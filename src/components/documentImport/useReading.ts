'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { DocumentProposal } from '../../import/readDocumentEndpoint.ts'
import { READ_DOCUMENT_PATH } from '../../import/readDocumentPath.ts'
import type { AdminText } from '../../translations/admin/adminText.ts'

/** Sends a file to be read; what cannot be read is said in the words of the server. */
export function useReading({
  onRead,
  text,
}: {
  onRead: (proposal: DocumentProposal) => void
  text: AdminText
}): { isReading: boolean; read: (file: File) => Promise<void> } {
  const { config } = useConfig()
  const [isReading, setIsReading] = useState(false)

  async function read(file: File): Promise<void> {
    setIsReading(true)
    const body = new FormData()
    body.set('file', file)
    const url = formatAdminURL({ apiRoute: config.routes.api, path: READ_DOCUMENT_PATH })
    try {
      const response = await fetch(url, { body, credentials: 'include', method: 'POST' })
      const answer = (await response.json()) as { errors?: { message: string }[] }
      if (response.ok) onRead(answer as DocumentProposal)
      else toast.error(answer.errors?.[0]?.message ?? text('documentImport:unreachable'))
    } catch {
      toast.error(text('documentImport:unreachable'))
    }
    setIsReading(false)
  }

  return { isReading, read }
}
