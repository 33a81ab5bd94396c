import type { Sample } from './measure.ts'
import type { Target } from './targets.ts'

export type Summary = {
  bytes: number
  median: number
  name: string
  /** Milliseconds, medians over the rounds. */
  p50: number
  p99: number
  /** Requests per second of each round, in order. */
  rounds: number[]
  /** How many times the requests per second of the last target. */
  timesFind: number
}

/** Medians over the rounds, each beside the last target, which is what all are compared with. */
export function summarise(measured: { samples: Sample[]; target: Target }[]): Summary[] {
  const medians = measured.map(({ samples, target }) => ({
    bytes: target.bytes,
    median: median(samples.map(({ requestsPerSecond }) => requestsPerSecond)),
    name: target.name,
    p50: median(samples.map(({ p50 }) => p50)),
    p99: median(samples.map(({ p99 }) => p99)),
    rounds: samples.map(({ requestsPerSecond }) => Math.round(requestsPerSecond)),
  }))
  const base = medians.at(-1)?.median ?? Number.NaN
  return medians.map((row) => ({
    ...row,
    median: Math.round(row.median),
    timesFind: Math.round((row.median / base) * 100) / 100,
  }))
}

/** The summary as lines for a terminal. */
export function summaryTable(summaries: Summary[]): string {
  const rows = summaries.map((row) => [
    row.name,
    String(row.median),
    row.rounds.join(' '),
    `${row.p50} / ${row.p99}`,
    String(row.bytes),
    `× ${row.timesFind}`,
  ])
  return textTable([['', 'req/s', 'rounds', 'p50 / p99 ms', 'bytes', 'find'], ...rows])
}

/** Rows of cells in columns, the first row being their head. */
export function textTable(table: string[][]): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper
}
