import type { Inspection } from './inspection.ts'
import type { Matter } from './matters.ts'

type Row = Inspection['rows']['entries'][number]

/** Everything in which database, disk and what the office was told disagree; empty when at rest. */
export function audit({
  inspection,
  matters,
}: {
  inspection: Inspection
  matters: Matter[]
}): string[] {
  return [
    ...auditLog(inspection),
    ...auditReviews(inspection),
    ...auditFiles(inspection),
    ...inspection.rows.entries.flatMap((entry) => auditEntry({ entry, inspection })),
    ...matters.flatMap((matter) => auditMatter({ inspection, matter })),
  ]
}

function auditLog({ lastFailure, log, rows }: Inspection): string[] {
  return [
    ...(log.ok ? [] : [`the log is broken: ${JSON.stringify(log)}`]),
    ...(lastFailure ? [`background work failed: ${JSON.stringify(lastFailure)}`] : []),
    ...rows['publication-outbox'].map(({ entryKey }) => `a notice of ${entryKey} is left`),
  ]
}

function auditReviews({ rows }: Inspection): string[] {
  const requests = rows['review-requests'].map((request) => {
    const decisions = rows['review-decisions'].filter((row) => row.request === request.id)
    const last = decisions.at(-1)
    const expected = last ? standingAfter(last) : ['composing']
    return expected.includes(String(request.state))
      ? []
      : [`review ${request.no} is ${request.state} after ${last?.verdict} at ${last?.step}`]
  })
  return [
    ...requests.flat(),
    ...rows['review-takedowns']
      .filter(({ state }) => state === 'open')
      .map(({ target }) => `the takedown of ${target} is not carried through`),
    ...rows['review-approvals']
      .filter(({ state }) => state === 'granted')
      .map(({ target }) => `an approval of ${target} is not released`),
  ]
}

function standingAfter({ step, verdict }: Row): string[] {
  if (verdict === 'invalidate') return ['returned']
  return step === 'approve' ? ['live', 'takenDown'] : ['pending']
}

/** Files are public exactly when a record that is shown names them. */
function auditFiles({ copies, rows }: Inspection): string[] {
  const shown = rows.publications.filter(({ superseded }) => !superseded)
  const named = new Set(
    shown.flatMap(({ body, state }) =>
      state === 'published' ? (String(body).match(/(?<=files\/)[0-9a-f]{64}/g) ?? []) : [],
    ),
  )
  const live = rows['publication-files'].filter(({ state }) => state === 'live')
  return [
    ...[...named].filter((sha256) => !(sha256 in copies)).map((sha256) => `no copy of ${sha256}`),
    ...Object.keys(copies)
      .filter((sha256) => !named.has(sha256))
      .map((sha256) => `a copy of ${sha256} that no record names`),
    ...live
      .filter(({ sha256, size }) => !named.has(String(sha256)) || copies[String(sha256)] !== size)
      .map(({ sha256 }) => `${sha256} is on record as live`),
  ]
}

/** Log, approvals and editable row of one entry say the same. */
function auditEntry({ entry, inspection: { rows } }: { entry: Row; inspection: Inspection }) {
  const target = `entries:${entry.id}`
  const records = rows.publications.filter(({ entryKey }) => entryKey === target)
  const newest = records.toSorted((a, b) => Number(a.seq) - Number(b.seq)).at(-1)
  const shown = records.filter(({ superseded }) => !superseded)
  const released = rows['review-approvals'].filter(
    (row) => row.target === target && row.state === 'released',
  )
  const problems: string[] = []
  if (records.length > 0 && (shown.length !== 1 || shown[0]?.seq !== newest?.seq)) {
    problems.push(`${target} shows ${shown.length} records`)
  }
  if (released.length > 1) problems.push(`${target} has ${released.length} released approvals`)
  const isPublic = newest?.state === 'published'
  if (isPublic !== (released.length === 1)) {
    problems.push(`${target} is ${newest?.state} with ${released.length} released approvals`)
  }
  if (isPublic && newest.approvalKey !== released[0]?.key) {
    problems.push(`${target} shows another text than the approved one`)
  }
  if (isPublic !== (entry._status === 'published')) {
    problems.push(`${target} is ${newest?.state} on record and ${entry._status} in its row`)
  }
  return problems
}

/** Nothing the office was told has got lost. */
function auditMatter({ inspection, matter }: { inspection: Inspection; matter: Matter }): string[] {
  const { confirmed, id, isErased, isTakenDown, texts } = matter
  if (!id) return []
  const { rows } = inspection
  const target = `entries:${id}`
  const requests = rows['review-requests'].filter((row) => row.target === target)
  const ids = new Set(requests.map((request) => request.id))
  const kept = rows['review-decisions']
    .filter(({ request }) => ids.has(String(request)))
    .map(({ step, verdict }) => ({ step: String(step), verdict: String(verdict) }))
  const shown = rows.publications.find((row) => row.entryKey === target && !row.superseded)
  const live = texts.findLast(({ isLive }) => isLive)
  const isDown = rows['review-takedowns'].some((row) => row.target === target)
  const everything = JSON.stringify([
    rows.publications.filter(({ entryKey }) => entryKey === target),
    rows['publication-states'].filter(({ entryKey }) => entryKey === target),
    rows['review-snapshots'].filter((row) => row.target === target),
  ])
  return [
    ...confirmed
      .filter((signed) => countOf({ rows: kept, signed }) < countOf({ rows: confirmed, signed }))
      .map(({ step, verdict }) => `${target} has lost ${verdict} at ${step}`),
    ...(isTakenDown && !isDown ? [`${target} has lost its takedown`] : []),
    ...(isDown && shown?.state === 'published' ? [`${target} is public after its takedown`] : []),
    ...(live && !isDown && shown?.state !== 'published' ? [`${target} is live but missing`] : []),
    ...(live && !isDown && isOlder({ body: shown?.body, live, texts })
      ? [`${target} shows an older text than ${live.code}`]
      : []),
    ...(isErased && texts.some(({ code }) => everything.includes(code))
      ? [`${target} is erased but stored`]
      : []),
  ]
}

type Signed = { step: string; verdict: string }

function countOf({ rows, signed }: { rows: readonly Signed[]; signed: Signed }): number {
  return rows.filter(({ step, verdict }) => step === signed.step && verdict === signed.verdict)
    .length
}

function isOlder({
  body,
  live,
  texts,
}: {
  body: unknown
  live: Matter['texts'][number]
  texts: Matter['texts']
}): boolean {
  const candidates = texts.slice(texts.indexOf(live))
  return !candidates.some(({ code }) => String(body).includes(code))
}
