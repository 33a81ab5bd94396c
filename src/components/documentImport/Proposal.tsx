'use client'

import { Button, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { DocumentProposal } from '../../import/readDocumentEndpoint.ts'
import type { AdminText } from '../../translations/admin/adminText.ts'
import styles from './documentImport.module.css'
import { isEmptyValue, PROPOSED, proposedText, proposedValue } from './proposedFields.ts'

/** What was read, a tick each: what would replace something already written starts unticked. */
export function Proposal({
  onClose,
  proposal,
  text,
}: {
  onClose: (isTaken: boolean) => void
  proposal: DocumentProposal
  text: AdminText
}) {
  const { dispatchFields, getDataByPath, getField, setModified } = useForm()
  const language = useTranslation().i18n.language === 'zh' ? 'zh' : 'en'
  const offered = PROPOSED.filter(
    (name) =>
      proposal[name] !== undefined &&
      getField(name) !== undefined &&
      getDataByPath(name) !== proposedValue({ name, proposal }),
  )
  const [ticked, setTicked] = useState(() =>
    offered.filter((name) => isEmptyValue(getDataByPath(name))),
  )

  function takeOver(): void {
    for (const path of ticked) {
      const value = proposedValue({ name: path, proposal })
      // A new initial value is what makes the text editor show the new text.
      const initial = path === 'content' ? { initialValue: value } : {}
      dispatchFields({ type: 'UPDATE', path, value, ...initial })
    }
    setModified(true)
    onClose(true)
  }

  return (
    <div className={styles.proposal}>
      <p className={styles.lead}>{text('documentImport:found')}</p>
      <ul className={styles.list}>
        {offered.map((name) => (
          <li key={name}>
            <label className={styles.line}>
              <input
                checked={ticked.includes(name)}
                onChange={({ target }) =>
                  setTicked(
                    target.checked ? [...ticked, name] : ticked.filter((other) => other !== name),
                  )
                }
                type="checkbox"
              />
              <span className={styles.name}>{text(`documentImport:${name}`)}</span>
              <span className={styles.value}>
                {proposedText({ language, name, proposal, text })}
                {!isEmptyValue(getDataByPath(name)) && (
                  <em className={styles.replaces}> {text('documentImport:replaces')}</em>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabled={ticked.length === 0} margin={false} onClick={takeOver} size="small">
          {text('documentImport:takeOver')}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => onClose(false)} size="small">
          {text('documentImport:dismiss')}
        </Button>
      </div>
    </div>
  )
}
