import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import path from 'node:path'

import { hasBuild, isBuildCurrent } from '../scripts/support/build.ts'
import { stopTogether } from '../scripts/support/child.ts'

import { demoSecret } from '../scripts/support/demoSecret.ts'
import { type DemoUser, demoUsers } from '../scripts/support/demoUsers.ts'
import { freePort } from '../scripts/support/freePort.ts'
import { projectRoot } from '../scripts/support/projectRoot.ts'
import { refuse } from '../scripts/support/say.ts'
import { serve, whenServing } from '../scripts/support/serve.ts'
import { copyDemo } from './demoCopy.ts'
import type { Sample } from './measure.ts'
import { measure } from './measure.ts'
import { numberFrom } from './numberFrom.ts'
import { summarise, summaryTable } from './summary.ts'
import type { Target } from './targets.ts'
import { chooseTargets } from './targets.ts'
import { whenSettled } from './whenSettled.ts'

const HOST = '127.0.0.1'
const WARM_UP_SECONDS = 3
const connections = numberFrom({ fallback: 16, name: 'BENCH_CONNECTIONS' })
const rounds = numberFrom({ fallback: 5, name: 'BENCH_ROUNDS' })
const seconds = numberFrom({ fallback: 5, name: 'BENCH_SECONDS' })
const demoDirectory = path.resolve(projectRoot, process.env.GONGKAI_DATA_DIR || 'data')

stopTogether()
await bench()

/**
 * Feeds beside Payload's own find: the same server process, the same rows, in the same minutes. The
 * load comes from the same machine, so only the ratios carry over to another one.
 */
async function bench(): Promise<void> {
  if (!hasBuild()) {
    refuse({
      en: 'The app is not built. Run "npm run demo" once, stop it, and measure again.',
      zh: '应用尚未构建。请先运行一次 npm run demo，停止后再测量。',
    })
  }
  const copy = await copyDemo(demoDirectory)
  const port = await freePort()
  const server = serve({
    environment: await serverEnvironment({ dataDirectory: copy.dataDirectory, port }),
    host: HOST,
    port,
  })
  try {
    await whenServing({ host: HOST, port, server })
    const origin = `http://${HOST}:${port}`
    await whenSettled(origin)
    const targets = await chooseTargets({ origin, user: await staffOfAll() })
    const measured = await measureInTurns(targets)
    await report(measured)
  } finally {
    await server.stop()
    await copy.remove()
  }
}

/** The demo's own addresses are kept: other ones would change every published body. */
async function serverEnvironment({ dataDirectory, port }: { dataDirectory: string; port: string }) {
  const publicUrl =
    process.env.GONGKAI_PUBLIC_URL || `http://localhost:${process.env.PORT || '3000'}`
  return {
    DATABASE_URL: '',
    GONGKAI_DATA_DIR: dataDirectory,
    GONGKAI_DEMO: '1',
    GONGKAI_PUBLIC_URL: publicUrl,
    GONGKAI_SITE_URL: process.env.GONGKAI_SITE_URL || 'https://www.chengchuan.example',
    PAYLOAD_SECRET: await demoSecret(dataDirectory),
    PORT: port,
  }
}

async function staffOfAll(): Promise<DemoUser> {
  const users = await demoUsers(demoDirectory)
  const user = users.find(({ roles }) => roles.includes('admin') || roles.includes('office'))
  if (!user) throw new Error(`${demoDirectory}/demo-users.json names no admin and no office user`)
  return user
}

/** Each round measures every target once and begins with another one. */
async function measureInTurns(targets: Target[]) {
  const measured = targets.map((target) => ({ samples: [] as Sample[], target }))
  for (const target of targets) await measure({ connections, seconds: WARM_UP_SECONDS, target })
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < measured.length; turn += 1) {
      const entry = measured[(round + turn) % measured.length]
      if (!entry) continue
      const sample = await measure({ connections, seconds, target: entry.target })
      entry.samples.push(sample)
      const rate = Math.round(sample.requestsPerSecond)
      process.stdout.write(`round ${round + 1}/${rounds}  ${entry.target.name}: ${rate} req/s\n`)
    }
  }
  return measured
}

async function report(measured: { samples: Sample[]; target: Target }[]): Promise<void> {
  const summaries = summarise(measured)
  const at = new Date().toISOString()
  const result = {
    at,
    connections,
    cores: availableParallelism(),
    isBuildCurrent: await isBuildCurrent(),
    loadAverage: loadavg().map((load) => Math.round(load * 100) / 100),
    node: process.version,
    processor: cpus()[0]?.model,
    rounds,
    seconds,
    summaries,
  }
  const folder = path.join(projectRoot, 'bench/results')
  const file = path.join(folder, `${at.replaceAll(':', '-')}.json`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
  process.stdout.write(
    `\n${summaryTable(summaries)}\n\n${path.relative(projectRoot, file)}\n` +
      `${result.cores} cores, load ${result.loadAverage.join(' ')}, ${connections} connections, ${rounds} rounds of ${seconds} s\n`,
  )
}
