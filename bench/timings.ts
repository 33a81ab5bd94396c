import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import path from 'node:path'

import { projectRoot } from '../scripts/support/projectRoot.ts'
import { median, textTable } from './summary.ts'

/** Milliseconds somebody waits, and those of them in which this process computes. */
export type Time = { computing: number; waiting: number }

/** How long something took each time, and how many milliseconds somebody may wait for it. */
export type Timing = { limit: number; name: string; times: Time[] }

export async function timed(run: () => Promise<unknown>): Promise<Time> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { system, user } = process.cpuUsage(before)
  return {
    computing: Math.round((system + user) / 1000),
    waiting: Math.round(performance.now() - start),
  }
}

/** Prints and keeps the timings; one that is too slow fails the run. */
export async function reportTimings({
  details,
  file: name,
  timings,
}: {
  details: Record<string, number>
  file: string
  timings: Timing[]
}): Promise<void> {
  const summaries = timings.map((timing) => ({
    computing: median(timing.times.map(({ computing }) => computing)),
    limit: timing.limit,
    median: median(timing.times.map(({ waiting }) => waiting)),
    name: timing.name,
    rounds: timing.times.map(({ waiting }) => waiting),
  }))
  const at = new Date().toISOString()
  const result = {
    ...details,
    at,
    cores: availableParallelism(),
    loadAverage: loadavg().map((load) => Math.round(load * 100) / 100),
    node: process.version,
    processor: cpus()[0]?.model,
    summaries,
  }
  const folder = path.join(projectRoot, 'bench/results')
  const file = path.join(folder, `${name}-${at.replaceAll(':', '-')}.json`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
  const rows = summaries.map(({ computing, median: middle, name: what, rounds: times }) => [
    what,
    String(middle),
    String(computing),
    times.join(' '),
  ])
  const table = textTable([['', 'median ms', 'computing', 'rounds'], ...rows])
  process.stdout.write(`\n${table}\n\n${path.relative(projectRoot, file)}\n`)
  const slow = summaries.filter((summary) => summary.median >= summary.limit)
  if (slow.length === 0) return
  const named = slow.map(({ limit, name: what }) => `${what} (${limit} ms)`)
  process.stderr.write(`slower than allowed: ${named.join('; ')}\n`)
  process.exitCode = 1
}
