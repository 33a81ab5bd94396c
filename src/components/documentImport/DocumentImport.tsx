'use client'

import { FileButton } from '@gongkai/shared/ui'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { DocumentProposal } from '../../import/readDocumentEndpoint.ts'
import { adminText } from '../../translations/admin/adminText.ts'
import styles from './documentImport.module.css'
import { Proposal } from './Proposal.tsx'
import { useReading } from './useReading.ts'

const ACCEPTED = '.docx,.txt,.html,.htm'

/** Reads a file somebody wrote elsewhere and proposes what it says for the fields of the form. */
export function DocumentImport() {
  const { i18n } = useTranslation()
  const { hasSavePermission } = useDocumentInfo()
  const text = adminText(i18n)
  const [proposal, setProposal] = useState<DocumentProposal | null>(null)
  const { isReading, read } = useReading({ onRead: setProposal, text })

  if (!hasSavePermission) return null
  return (
    <div className={styles.import}>
      <FileButton
        accept={ACCEPTED}
        buttonStyle="secondary"
        isDisabled={isReading}
        label={text(isReading ? 'documentImport:reading' : 'documentImport:choose')}
        onFile={(file) => void read(file)}
      />
      <span className={styles.hint}>{text('documentImport:hint')}</span>
      {proposal && (
        <Proposal
          onClose={(isTaken) => {
            setProposal(null)
            if (isTaken) toast.success(text('documentImport:taken'))
          }}
          proposal={proposal}
          text={text}
        />
      )}
    </div>
  )
}
