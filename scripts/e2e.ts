import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuild } from './support/build.ts'

import { runChild, stopTogether } from './support/child.ts'
import { freePort } from './support/freePort.ts'
import { refuse } from './support/say.ts'
import { serve, whenServing } from './support/serve.ts'
import { TYPESCRIPT } from './support/typescript.ts'

const host = '127.0.0.1'
const chromium = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

if (!existsSync(chromium)) {
  refuse({
    en: `No Chromium at ${chromium}. Install it, or set CHROMIUM_PATH to a Chromium or Chrome.`,
    zh: `未找到 ${chromium}。请安装 Chromium，或用 CHROMIUM_PATH 指定其路径。`,
  })
}
process.exit(await runStories())

/** Serves a small, freshly seeded installation of its own, runs the browser tests on it, removes it. */
async function runStories(): Promise<number> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'gongkai-e2e-'))
  const removeData = () => rm(dataDirectory, { force: true, recursive: true })
  stopTogether(removeData)
  const port = await freePort()
  const environment = {
    DATABASE_URL: process.env.GONGKAI_E2E_DATABASE_URL ?? '',
    GONGKAI_DATA_DIR: dataDirectory,
    GONGKAI_DEMO: '1',
    GONGKAI_E2E_URL: `http://localhost:${port}`,
    GONGKAI_PUBLIC_URL: `http://localhost:${port}`,
    GONGKAI_SEED_SIZE: 'small',
    NODE_ENV: 'production',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PORT: port,
  }
  try {
    await ensureBuild()
    const seeded = await runChild({ arguments: [...TYPESCRIPT, 'seed/index.ts'], environment })
    if (seeded !== 0) return seeded
    const server = serve({ environment, host, port })
    await whenServing({ host, port, server })
    const result = await runChild({
      arguments: ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
      environment: { ...environment, NODE_ENV: 'test' },
    })
    await server.stop()
    return result
  } finally {
    await removeData()
  }
}
