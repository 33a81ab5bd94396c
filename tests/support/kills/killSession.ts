import { ask, NoAnswer } from './ask.ts'
import { audit } from './audit.ts'

import type { Inspection } from './inspection.ts'
import { officeWork } from './matters.ts'
import { openOffice } from './office.ts'
import { watchPublic } from './publicWatcher.ts'
import type { Installation, ServerProcess, Standby } from './serverProcess.ts'
import { ServerDidNotStart, standbyServer } from './serverProcess.ts'

const CLIENTS = 3
const MILLISECONDS_TO_THE_POINT = 60_000
const MILLISECONDS_TO_REST = 60_000

export type Kill = { after?: number; again?: string; at?: string }
export type KillSession = Awaited<ReturnType<typeof startKillSession>>

/** An installation in full work whose server is killed again and again while the public watches. */
export async function startKillSession(installation: Installation) {
  let standby: Standby | undefined
  let server: ServerProcess = await standbyServer(installation).start()
  const office = await openOffice(() => server.api)
  const { matters, workOnOne } = officeWork(office)
  const watcher = watchPublic({ api: () => server.api, matters })

  async function inspection(): Promise<Inspection> {
    const { bytes } = await ask(`${server.origin}/inspect`)
    return JSON.parse(bytes.toString()) as Inspection
  }

  /** Ends when database, disk and office agree, or when the server dies on the way there. */
  async function comeToRest(): Promise<void> {
    const { end } = server
    const deadline = Date.now() + MILLISECONDS_TO_REST
    for (let problems: string[] = []; end() === undefined;) {
      if (Date.now() > deadline) throw new Error(`the server found no rest: ${problems.join('\n')}`)
      try {
        problems = audit({ inspection: await inspection(), matters })
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
      }
      if (problems.length === 0) return
      await pause(100)
    }
  }

  /** People at work until the server dies, each with one matter after the other. */
  async function workUntilDeath(): Promise<void> {
    const { end } = server
    const clients = Array.from({ length: CLIENTS }, async () => {
      while (end() === undefined) {
        try {
          await workOnOne()
        } catch (error) {
          // The request that the death cut off; anything else is a defect.
          if (!(error instanceof NoAnswer)) throw error
          await pause(50)
        }
      }
    })
    await Promise.all([server.ended, ...clients])
  }

  /** Starts the process that has waited. It may die on the way when it is told where. */
  async function restart(killAt?: string): Promise<void> {
    const waiting = standby ?? standbyServer(installation)
    standby = undefined
    try {
      server = await waiting.start(killAt)
    } catch (error) {
      const isDeath = error instanceof ServerDidNotStart && error.end === 'SIGKILL'
      if (!killAt || !isDeath) throw error
    }
  }

  /** Lets the running server die, by the clock or when it comes to the point, and waits for it. */
  async function death({
    after,
    killAt,
    meanwhile,
  }: {
    after?: number
    killAt?: string
    meanwhile: () => Promise<unknown>
  }): Promise<void> {
    let isOverdue = false
    const timer = setTimeout(() => {
      isOverdue = after === undefined
      server.kill()
    }, after ?? MILLISECONDS_TO_THE_POINT)
    await meanwhile()
    clearTimeout(timer)
    if (isOverdue) throw new Error(`the server never came to the point "${killAt}"`)
    const end = server.end()
    if (end !== 'SIGKILL') throw new Error(`the server ended with ${end}: ${server.output()}`)
  }

  return {
    close: async () => {
      await watcher.stop()
      if (server.end() === undefined) await ask(`${server.origin}/drop`)
      standby?.discard()
      server.kill()
      await server.ended
    },
    /**
     * Work until the server dies, at the point or after so many milliseconds; then a restart, which
     * may be killed too at the point `again`; then rest.
     */
    kill: async ({ after, again, at }: Kill): Promise<void> => {
      if (server.end() !== undefined) await restart()
      standby ??= standbyServer(installation)
      if (at) server.armAt(at)
      await death({
        ...(after !== undefined && { after }),
        ...(at && { killAt: at }),
        meanwhile: workUntilDeath,
      })
      if (again) {
        await restart(again)
        await death({ killAt: again, meanwhile: () => server.ended })
      }
      await restart()
      await comeToRest()
    },
    matters,
    offences: watcher.offences,
    /** Public ids of what is published, read from the database of the running server. */
    published: async (): Promise<string[]> => {
      const { rows } = await inspection()
      return rows.publications
        .filter(({ state, superseded }) => state === 'published' && !superseded)
        .map(({ publicId }) => String(publicId))
        .sort()
    },
    watcher,
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
