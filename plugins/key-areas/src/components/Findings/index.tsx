'use client'

import { EmptyFields } from './EmptyFields.tsx'
import { FindingList } from './FindingList.tsx'
import styles from './index.module.css'
import { useFindings } from './useFindings.ts'
import { usePanelText } from './usePanelText.ts'
import './areaChoice.css'

/** 自动核对: what the checks say of the key area being written, beside the fields. */
export function Findings({ sent }: { sent: string[] }) {
  const t = usePanelText()
  const { isReachable, issues, values } = useFindings(sent)
  if (issues === null && isReachable) return null
  return (
    <section aria-live="polite" className={styles.findings}>
      <h4 className={styles.title}>{t('keyAreas:title')}</h4>
      {!isReachable && <p className={styles.note}>{t('keyAreas:unreachable')}</p>}
      {issues?.length === 0 && <p className={styles.note}>{t('keyAreas:nothing')}</p>}
      <EmptyFields values={values} />
      {(['error', 'warning', 'info'] as const).map((severity) => (
        <FindingList
          heading={t(`keyAreas:${severity}`)}
          issues={issues?.filter((issue) => issue.severity === severity) ?? []}
          key={severity}
          more={(n) => t('keyAreas:more', { n })}
          severity={severity}
        />
      ))}
    </section>
  )
}
