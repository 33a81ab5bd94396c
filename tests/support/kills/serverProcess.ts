import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import { TYPESCRIPT } from '../../../scripts/support/typescript.ts'

const projectRoot = path.resolve(import.meta.dirname, '../../..')

export type ServerProcess = {
  /** Base of the REST API. */
  api: string
  /** From now on it dies when it comes to the point. */
  armAt: (point: string) => void
  /** The signal that ended it, or its exit code; nothing while it lives. */
  end: () => NodeJS.Signals | number | undefined
  ended: Promise<NodeJS.Signals | number>
  kill: () => void
  origin: string
  /** What it said so far. */
  output: () => string
}

/** A process that has loaded the app and opens the database when it is started. */
export type Standby = {
  discard: () => void
  /** With `killAt` it dies when it comes to that point. An error when it ends before it serves. */
  start: (killAt?: string, dieInMigrationAfter?: number) => Promise<ServerProcess>
}

/** Where an installation under test keeps its things. */
export type Installation = {
  dataDirectory: string
  databaseUrl: string
  uid?: number
}

/** The process ended before it served. */
export class ServerDidNotStart extends Error {
  readonly end: NodeJS.Signals | number
  readonly output: string

  constructor({ end, output }: { end: NodeJS.Signals | number; output: string }) {
    super(`the server ended with ${end} before it served:\n${output}`)
    this.end = end
    this.output = output
  }
}

/** Loads the app in a process of its own, so that a restart is a matter of a second. */
export function standbyServer({ dataDirectory, databaseUrl, uid }: Installation): Standby {
  const child = fork(path.join(projectRoot, 'tests/support/kills/killableServer.ts'), {
    cwd: projectRoot,
    env: {
      DATABASE_URL: databaseUrl,
      GONGKAI_DATA_DIR: dataDirectory,
      // Longer than any run, so that nobody has to sign in again.
      GONGKAI_SESSION_MINUTES: '480',
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      PAYLOAD_SECRET: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928',
      TZ: 'Asia/Shanghai',
    },
    execArgv: [...TYPESCRIPT],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(uid !== undefined && { uid }),
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  let end: NodeJS.Signals | number | undefined
  const ended = endOf(child).then((ending) => (end = ending))
  return {
    discard: () => void child.kill('SIGKILL'),
    start: async (killAt, dieInMigrationAfter) => {
      child.send({ dieInMigrationAfter, killAt, start: true })
      const port = await portOf({ child, ended, output: () => output })
      const origin = `http://127.0.0.1:${port}`
      return {
        api: `${origin}/api`,
        armAt: (point) => void child.send({ killAt: point }),
        end: () => end,
        ended,
        kill: () => void child.kill('SIGKILL'),
        origin,
        output: () => output,
      }
    },
  }
}

function endOf(child: ChildProcess): Promise<NodeJS.Signals | number> {
  return new Promise((resolve) => {
    // After "close" every byte it wrote has been read.
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1))
  })
}

function portOf({
  child,
  ended,
  output,
}: {
  child: ChildProcess
  ended: Promise<NodeJS.Signals | number>
  output: () => string
}): Promise<number> {
  return Promise.race([
    new Promise<number>((resolve) =>
      child.once('message', (message) => resolve((message as { port: number }).port)),
    ),
    ended.then((end) => {
      throw new ServerDidNotStart({ end, output: output() })
    }),
  ])
}
