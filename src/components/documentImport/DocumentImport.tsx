'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { DocumentProposal } from '../../import/readDocumentEndpoint.ts'
import { adminText } from '../../translations/admin/adminText.ts'
import styles from './documentImport.module.css'
import { Proposal } from './Proposal.tsx'
import { useReading } from './useReading.ts'

const ACCEPTED = '.docx,.txt,.html,.htm'

/** Reads a file somebody wrote elsewhere and proposes what it says for the fields of the form. */
export function DocumentImport() {
  const { i18n } = useTranslation()
  const text = adminText(i18n)
  const input = useRef<HTMLInputElement>(null)
  const [proposal, setProposal] = useState<DocumentProposal | null>(null)
  const { isReading, read } = useReading({ onRead: setProposal, text })

  return (
    <div className={styles.import}>
      <input
        accept={ACCEPTED}
        aria-label={text('documentImport:choose')}
        className={styles.input}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void read(file)
          target.value = ''
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        disabled={isReading}
        margin={false}
        onClick={() => input.current?.click()}
        size="small"
      >
        {text(isReading ? 'documentImport:reading' : 'documentImport:choose')}
      </Button>
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
