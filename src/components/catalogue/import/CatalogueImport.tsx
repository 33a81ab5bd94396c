'use client'

import { FileButton } from '@gongkai/shared/ui'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { HandledDepartment } from '../../../catalogue/exchange/handledDepartments.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import start from '../start.module.css'
import styles from './import.module.css'
import { PreviewTable } from './PreviewTable.tsx'
import { Report } from './Report.tsx'
import { tally } from './tally.ts'
import { useCatalogueImport } from './useCatalogueImport.ts'

const ACCEPTED = '.xlsx,.xls,.csv'

/** File, rows with their problems, department, import with its progress, report. */
export function CatalogueImport({ departments }: { departments: HandledDepartment[] }) {
  const { i18n } = useTranslation()
  const text = adminText(i18n)
  const apiRoute = useConfig().config.routes.api
  const [department, setDepartment] = useState(departments[0]?.id ?? '')
  const { allow, allowed, done, importRows, isBusy, preview, read, readAgain, report } =
    useCatalogueImport({ text })
  const rows = preview?.rows ?? []
  const counted = tally({ allowed, rows })
  const sound = counted.rows - counted.left
  const chosen = departments.find(({ id }) => id === department)

  return (
    <>
      <p className={styles.lead}>{text('catalogueImport:about')}</p>
      <div className={start.start}>
        <label className={start.choice}>
          {text('catalogueImport:department')}
          <select
            disabled={isBusy}
            onChange={({ target }) => {
              setDepartment(target.value)
              readAgain(target.value)
            }}
            value={department}
          >
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <FileButton
          accept={ACCEPTED}
          isDisabled={isBusy}
          label={text('catalogueImport:file')}
          onFile={(file) => void read({ department, file })}
        />
        <Button
          buttonStyle="secondary"
          el="anchor"
          margin={false}
          size="small"
          url={formatAdminURL({
            apiRoute,
            path: `/catalogue/export?department=${encodeURIComponent(department)}`,
          })}
        >
          {text('catalogueImport:export')}
        </Button>
      </div>
      {preview && !report && (
        <div className={styles.bar}>
          <span>{text('catalogueImport:found', counted)}</span>
          <Button
            disabled={isBusy || sound === 0}
            margin={false}
            onClick={() => void importRows(department)}
            size="small"
          >
            {text('catalogueImport:import')}
          </Button>
          {isBusy && (
            <progress aria-label={text('catalogueImport:progress')} max={sound} value={done} />
          )}
        </div>
      )}
      {report && <Report report={report} text={text} />}
      {preview && (
        <PreviewTable
          allowed={allowed}
          department={chosen}
          isFixed={isBusy || report !== undefined}
          onAllow={allow}
          rows={rows}
          text={text}
        />
      )}
    </>
  )
}
