import type { Payload } from 'payload'

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

import type { KillPoint } from './killPoints.ts'

type Call = (...args: unknown[]) => unknown
type WriteArgs = {
  collection?: string
  collectionSlug?: string
  data?: Record<string, unknown>
  versionData?: Record<string, unknown>
}

/** Bytes of a copy that reach the disk before the process dies in the middle of it. */
const HALF = 100

/** Lets this process die by SIGKILL when it comes to the point. */
export function armKill({ payload, point }: { payload: Payload; point: KillPoint }): void {
  if (point.kind === 'write') {
    mortal(payload.db, point.method, point.moment, ([args]) => isWrite(args as WriteArgs, point))
    return
  }
  const isPath = ([path]: unknown[]) => point.path.test(String(path))
  if (point.call === 'createWriteStream') dieInTheMiddle(isPath)
  else mortal(fs.promises, point.call, point.moment, isPath)
  syncBuiltinESMExports()
}

/** Nothing of this process comes after: neither a handler nor a flush. */
function die(): never {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('the process is dead')
}

function isWrite(args: WriteArgs, point: KillPoint & { kind: 'write' }): boolean {
  if ((args.collection ?? args.collectionSlug) !== point.collection) return false
  const data = args.data ?? args.versionData ?? {}
  return Object.entries(point.data ?? {}).every(([name, value]) => data[name] === value)
}

function mortal(
  owner: object,
  name: string,
  moment: KillPoint['moment'],
  isHere: (args: unknown[]) => boolean,
): void {
  const methods = owner as Record<string, Call>
  const original = methods[name]?.bind(owner)
  if (!original) throw new Error(`there is no ${name} to die at`)
  methods[name] = async (...args) => {
    if (!isHere(args)) return original(...args)
    if (moment === 'before') die()
    await original(...args)
    die()
  }
}

function dieInTheMiddle(isHere: (args: unknown[]) => boolean): void {
  const original = fs.createWriteStream
  Object.assign(fs, {
    createWriteStream: (...args: Parameters<typeof original>) => {
      const stream = original(...args)
      if (!isHere(args)) return stream
      const write = stream.write.bind(stream) as Call
      stream.write = ((chunk: Buffer) =>
        write(chunk.subarray(0, Math.min(HALF, chunk.length - 1)), () => die())) as never
      return stream
    },
  })
}
