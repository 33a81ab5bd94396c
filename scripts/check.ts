import { checks } from './support/checks/checks.ts'
import { stopTogether } from './support/child.ts'

stopTogether()
const failed: string[] = []
for (const { name, run } of checks) {
  const begin = Date.now()
  const problems = await run()
  const seconds = ((Date.now() - begin) / 1000).toFixed(1)
  const verdict = problems.length === 0 ? 'ok' : 'FAILED'
  process.stdout.write(`${verdict.padEnd(7)}${name} (${seconds} s)\n`)
  for (const problem of problems) process.stdout.write(`       ${problem}\n`)
  if (problems.length > 0) failed.push(name)
}
if (failed.length > 0) {
  process.stdout.write(
    `\n${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}\n`,
  )
  process.exit(1)
}
process.stdout.write(`\n${checks.length} checks passed\n`)
