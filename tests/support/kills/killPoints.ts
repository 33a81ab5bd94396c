type Moment = 'after' | 'before'

/** A write to the database: the first call of `method` on `collection` whose data holds `data`. */
type WritePoint = {
  collection: string
  data?: Record<string, unknown>
  kind: 'write'
  method: 'create' | 'createVersion' | 'deleteMany' | 'updateMany' | 'updateOne'
}

/** A step with a public file: the first call of `call` on a path that matches. */
type FilePoint = { call: 'createWriteStream' | 'rename' | 'rm'; kind: 'file'; path: RegExp }

export type KillPoint = { moment: Moment; name: string } & (FilePoint | WritePoint)

const write = (
  what: string,
  collection: string,
  method: WritePoint['method'],
  data?: WritePoint['data'],
): Omit<WritePoint, never> & { what: string } => ({
  collection,
  ...(data && { data }),
  kind: 'write',
  method,
  what,
})
const file = (
  what: string,
  call: FilePoint['call'],
  path: RegExp,
): FilePoint & { what: string } => ({
  call,
  kind: 'file',
  path,
  what,
})

/** The steps of a decision, from the draft to what is live (review.md §4.7). */
const decision = [
  write('the contribution', 'review-contributions', 'create'),
  write('the request', 'review-requests', 'create'),
  write('the index number', 'index-numbers', 'create'),
  write('the snapshot', 'review-snapshots', 'create'),
  write('the submission', 'review-decisions', 'create', { step: 'handle', verdict: 'submit' }),
  write('the request handed in', 'review-requests', 'updateOne', { step: 'examine' }),
  write('the examination', 'review-decisions', 'create', { step: 'examine', verdict: 'endorse' }),
  write('the request handed on', 'review-requests', 'updateOne', { step: 'approve' }),
  write('the approval', 'review-decisions', 'create', { step: 'approve', verdict: 'endorse' }),
  write('the request approved', 'review-requests', 'updateOne', { state: 'approved' }),
  write('the approval granted', 'review-approvals', 'create', { state: 'granted' }),
  write('the approval released', 'review-approvals', 'updateOne', { state: 'released' }),
  write('the row published', 'entries', 'updateOne', { _status: 'published' }),
  write('the version published', 'entries', 'createVersion', { _status: 'published' }),
  write('the approval superseded', 'review-approvals', 'updateOne', { state: 'superseded' }),
  write('the request live', 'review-requests', 'updateOne', { state: 'live' }),
]

/** The appender (feeds.md §3.4). */
const appender = [
  write('the state', 'publication-states', 'create', { state: 'published' }),
  write('the notice', 'publication-outbox', 'create'),
  write('the record', 'publications', 'create', { state: 'published' }),
  write('older bodies blanked', 'publications', 'updateMany'),
  write('the notice deleted', 'publication-outbox', 'deleteMany'),
]

const files = [
  write('the file on record', 'publication-files', 'create'),
  write('the file off record', 'publication-files', 'updateMany', { state: 'gone' }),
  file('the copy in its place', 'rename', /\.part$/),
  file('the copy aside', 'rename', /public-files.*[0-9a-f]{64}$/),
  file('the copy removed', 'rm', /\.gone$/),
]

const takedown = [
  write('the takedown', 'review-takedowns', 'create', { erase: false }),
  write('the erasure', 'review-takedowns', 'create', { erase: true }),
  write('the approval revoked', 'review-approvals', 'updateOne', { state: 'revoked' }),
  write('the state withdrawn', 'publication-states', 'create', { state: 'withdrawn' }),
  write('the state erased', 'publication-states', 'create', { state: 'erased' }),
  write('the withdrawal on record', 'publications', 'create', { state: 'withdrawn' }),
  write('the erasure on record', 'publications', 'create', { state: 'erased' }),
  write('the states blanked', 'publication-states', 'updateMany'),
  write('the row off line', 'entries', 'updateOne', { _status: 'draft' }),
  write('the version off line', 'entries', 'createVersion', { _status: 'draft' }),
  write('the snapshot erased', 'review-snapshots', 'updateOne', { content: null }),
  write('the takedown done', 'review-takedowns', 'updateOne', { state: 'done' }),
  write('the open review stopped', 'review-decisions', 'create', { verdict: 'invalidate' }),
]

function aroundEach(steps: ({ what: string } & (FilePoint | WritePoint))[]): KillPoint[] {
  return steps.flatMap(({ what, ...step }) =>
    (['before', 'after'] as const).map((moment) => ({
      ...step,
      moment,
      name: `${moment} ${what}`,
    })),
  )
}

/** Every place where the server is killed, in the order in which they are tried. */
export const KILL_POINTS: KillPoint[] = [
  ...aroundEach([...decision, ...appender, ...files, ...takedown]),
  {
    call: 'createWriteStream',
    kind: 'file',
    moment: 'after',
    name: 'with half of a file copied',
    path: /\.part$/,
  },
]

export function killPoint(name: string): KillPoint {
  const found = KILL_POINTS.find((point) => point.name === name)
  if (!found) throw new Error(`there is no kill point "${name}"`)
  return found
}
