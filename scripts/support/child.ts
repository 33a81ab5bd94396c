import { type ChildProcess, spawn } from 'node:child_process'

import { projectRoot } from './projectRoot.ts'

type Command = {
  /** Arguments of node itself: the script to run comes first. */
  arguments: string[]
  /** Folder to run in. @default that of the project */
  directory?: string
  environment?: Record<string, string | undefined>
}

export type Child = { exited: Promise<number>; stop: () => Promise<void> }

const running = new Set<ChildProcess>()
const MILLISECONDS_TO_STOP = 5_000
const MILLISECONDS_BETWEEN_LOOKS = 500
let isStopping = false

// Whatever ends this process, a mistake included, no child outlives it.
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/** Starts node on a script, with the terminal of this process. */
export function startChild(command: Command): Child {
  const child = spawn(process.execPath, command.arguments, {
    cwd: command.directory ?? projectRoot,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running.add(child)
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      running.delete(child)
      // Being stopped is not an end that anyone should act upon.
      if (!isStopping) resolve(code ?? 1)
    })
  })
  return {
    exited,
    stop: async () => {
      stopChild(child)
      await exited
    },
  }
}

/** Runs node on a script to its end and gives the exit code. */
export function runChild(command: Command): Promise<number> {
  return startChild(command).exited
}

/** Passes a request to stop on to the children, then ends with 0: being stopped is no failure. */
export function stopTogether(cleanUp: () => Promise<void> = async () => {}): void {
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void stopAll()
      .then(cleanUp)
      .then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.env.npm_lifecycle_event) whenParentIsGone(stop)
}

/** npm passes a signal to the shell between, and the shell dies of it without a word to us. */
function whenParentIsGone(stop: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, MILLISECONDS_BETWEEN_LOOKS).unref()
}

async function stopAll(): Promise<void> {
  const ends = [...running].map(
    (child) => new Promise((resolve) => child.once('exit', () => resolve(undefined))),
  )
  for (const child of running) stopChild(child)
  await Promise.all(ends)
}

function stopChild(child: ChildProcess): void {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), MILLISECONDS_TO_STOP).unref()
}
