'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { ImportReport } from '../../../catalogue/exchange/importEndpoint.ts'
import type { Preview } from '../../../catalogue/exchange/previewEndpoint.ts'
import { ROWS_PER_REQUEST } from '../../../catalogue/exchange/rowsPerRequest.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import { isLeftOut, whyLeftOut } from './tally.ts'

export type DepartmentReport = ImportReport & { department: string }

/** Reads a file, then stores its rows a part at a time and adds up what came of them. */
export function useCatalogueImport({ text }: { text: AdminText }) {
  const { api: apiRoute } = useConfig().config.routes
  const [isBusy, setIsBusy] = useState(false)
  const [preview, setPreview] = useState<Preview>()
  const [done, setDone] = useState(0)
  const [file, setFile] = useState<File>()
  const [allowed, setAllowed] = useState<Set<string>>(new Set())
  const [report, setReport] = useState<DepartmentReport>()

  async function send<Answer>(path: `/${string}`, init: RequestInit): Promise<Answer | undefined> {
    try {
      const url = formatAdminURL({ apiRoute, path })
      const response = await fetch(url, { ...init, credentials: 'include', method: 'POST' })
      const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
      if (response.ok) return answer
      toast.error(answer.errors?.[0]?.message ?? text('catalogueImport:unreachable'))
    } catch {
      toast.error(text('catalogueImport:unreachable'))
    }
    return undefined
  }

  async function read({ department, file }: { department: string; file: File }): Promise<void> {
    setFile(file)
    setAllowed(new Set())
    setIsBusy(true)
    setReport(undefined)
    setDone(0)
    const body = new FormData()
    body.set('file', file)
    const query = new URLSearchParams({ department })
    setPreview(await send<Preview>(`/catalogue/preview?${query}`, { body }))
    setIsBusy(false)
  }

  async function importRows(department: string): Promise<void> {
    const rows = preview?.rows ?? []
    const sound = rows.filter((row) => !isLeftOut({ allowed, row }))
    const refused = rows
      .filter((row) => isLeftOut({ allowed, row }))
      .map((row) => ({ line: row.line, messages: whyLeftOut(row), sheet: row.sheet }))
    const total: ImportReport = { created: 0, refused, unchanged: 0, updated: 0 }
    setIsBusy(true)
    for (let start = 0; start < sound.length; start += ROWS_PER_REQUEST) {
      const part = sound
        .slice(start, start + ROWS_PER_REQUEST)
        .map(({ line, replaces, row, sheet }) => ({ line, replaces, row, sheet }))
      const answer = await send<ImportReport>('/catalogue/import', {
        body: JSON.stringify({ department, rows: part }),
        headers: { 'Content-Type': 'application/json' },
      })
      if (!answer) break
      total.created += answer.created
      total.unchanged += answer.unchanged
      total.updated += answer.updated
      total.refused.push(...answer.refused)
      setDone(start + part.length)
      if (start + part.length === sound.length) setReport({ ...total, department })
    }
    setIsBusy(false)
  }

  /** What a file would do depends on the department, so another one has it read again. */
  function readAgain(department: string): void {
    if (file) void read({ department, file })
  }

  function allow({ isAllowed, key }: { isAllowed: boolean; key: string }): void {
    const others = [...allowed].filter((other) => other !== key)
    setAllowed(new Set(isAllowed ? [...others, key] : others))
  }

  return { allow, allowed, done, importRows, isBusy, preview, read, readAgain, report }
}
