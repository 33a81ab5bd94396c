import type { Payload } from 'payload'

import path from 'node:path'
import { getLocalI18n } from 'payload'

import { importFile, type Outcome } from './importFile.ts'
import { listFiles } from './listFiles.ts'
import { en } from './messagesEn.ts'
import { zh } from './messagesZh.ts'
import { resolveTarget } from './target.ts'

export const MESSAGES = { en, zh }

export type ImportRequest = {
  /** @default 'entries' */
  collection?: string
  /** Code of the department the drafts belong to. */
  department: string
  /** E-mail address of the user to import as. */
  email?: string
  /** @default 'zh' */
  language?: keyof typeof MESSAGES
  paths: string[]
}

/**
 * Imports files one after the other and says one line about each.
 * @returns the exit code: 0 when nothing was refused
 */
export async function runImport({
  payload,
  request: { collection = 'entries', department, email, language = 'zh', paths },
  say,
}: {
  payload: Payload
  request: ImportRequest
  say: (line: string) => void
}): Promise<0 | 1> {
  const messages = MESSAGES[language]
  const target = await resolveTarget({ collection, department, email, payload })
  if ('key' in target) {
    say(messages.target(target))
    return 1
  }
  const files = await listFiles(paths)
  if (files.length === 0) {
    say(messages.nothingToDo)
    return 1
  }
  const i18n = await getLocalI18n({ config: payload.config, language })
  const total = { imported: 0, refused: 0, skipped: 0 }
  for (const file of files) {
    const outcome = await importFile({ file, i18n, payload, target })
    total[outcome.status] += 1
    say(`${path.basename(file)}  ${sentence({ language, outcome })}`)
  }
  say(messages.total(total))
  return total.refused > 0 ? 1 : 0
}

function sentence({
  language,
  outcome,
}: {
  language: keyof typeof MESSAGES
  outcome: Outcome
}): string {
  const messages = MESSAGES[language]
  if (outcome.status === 'imported') return messages.imported(outcome)
  if (outcome.status === 'skipped') return messages.skipped(outcome)
  return messages.refused(messages.reason(outcome.reason))
}
