import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { projectRoot } from '../scripts/support/projectRoot.ts'

import type { Target } from './targets.ts'

export type Sample = {
  /** Milliseconds. */
  p50: number
  p99: number
  requestsPerSecond: number
}

type AutocannonReport = {
  duration: number
  errors: number
  latency: { p50: number; p99: number }
  requests: { total: number }
  statusCodeStats: Record<string, { count: number }>
  timeouts: number
}

const autocannon = path.join(projectRoot, 'node_modules/autocannon/autocannon.js')
const run = promisify(execFile)

/**
 * Loads one address for some seconds, from a process of its own. A single answer of another status
 * makes the sample worthless, so it is an error and not a footnote.
 */
export async function measure({
  connections,
  seconds,
  target,
}: {
  connections: number
  seconds: number
  target: Target
}): Promise<Sample> {
  const headers = Object.entries(target.headers).flatMap(([name, value]) => [
    '-H',
    `${name}=${value}`,
  ])
  const load = ['--json', '--no-progress', '-c', String(connections), '-d', String(seconds)]
  const { stdout } = await run(process.execPath, [autocannon, ...load, ...headers, target.url], {
    maxBuffer: 16 * 1024 * 1024,
  })
  const report = JSON.parse(stdout) as AutocannonReport
  const statuses = Object.keys(report.statusCodeStats)
  if (report.errors > 0 || report.timeouts > 0 || statuses.join() !== String(target.status)) {
    throw new Error(
      `${target.name}: ${report.errors} errors, ${report.timeouts} timeouts, statuses ${statuses.join(', ')}`,
    )
  }
  return {
    p50: report.latency.p50,
    p99: report.latency.p99,
    requestsPerSecond: report.requests.total / report.duration,
  }
}
