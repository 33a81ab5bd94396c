import { existsSync } from 'node:fs'
import path from 'node:path'

import { prepareDataDirectory } from '../src/storage/prepareDataDirectory.ts'
import { isStorageProblem } from '../src/storage/storageProblem.ts'
import { ensureBuild } from './support/build.ts'
import { stopTogether } from './support/child.ts'
import { ensureDemoContent } from './support/demoContent.ts'
import { demoSecret, demoSecretFile } from './support/demoSecret.ts'
import { demoUsers } from './support/demoUsers.ts'
import { isPortFree } from './support/freePort.ts'
import { projectRoot } from './support/projectRoot.ts'
import { refuseProblems } from './support/refuseProblems.ts'
import { refuse } from './support/say.ts'
import { serve, whenServing } from './support/serve.ts'
import { settingsProblems } from './support/startProblems.ts'
import { demoWelcome } from './support/welcome.ts'

const host = process.env.HOST || '127.0.0.1'
const port = process.env.PORT || '3000'
const publicUrl = process.env.GONGKAI_PUBLIC_URL || `http://localhost:${port}`
const dataDirectory = path.resolve(projectRoot, process.env.GONGKAI_DATA_DIR || 'data')

await runDemo()

/** From nothing to a served, filled demo; every step finds out itself whether it is needed. */
async function runDemo(): Promise<void> {
  stopTogether()
  await refuseWhatIsNotADemo()
  refuseProblems(settingsProblems(process.env))
  await prepareFolder()
  const environment = {
    // Set even when empty, so that no .env file can point the demo at real data, or at real numbers.
    DATABASE_URL: process.env.DATABASE_URL ?? '',
    GONGKAI_DATA_DIR: dataDirectory,
    GONGKAI_DEMO: '1',
    GONGKAI_PUBLIC_URL: publicUrl,
    GONGKAI_SETTINGS: process.env.GONGKAI_SETTINGS ?? '',
    GONGKAI_SITE_URL: process.env.GONGKAI_SITE_URL || 'https://www.chengchuan.example',
    NODE_ENV: 'production',
    PAYLOAD_SECRET: await demoSecret(dataDirectory),
    PORT: port,
  }
  await ensureBuild()
  await ensureDemoContent({ dataDirectory, environment })
  const server = serve({ environment, host, port })
  await whenServing({ host, port, server })
  process.stdout.write(demoWelcome({ publicUrl, users: await demoUsers(dataDirectory) }))
  process.exit(await server.exited)
}

async function prepareFolder(): Promise<void> {
  try {
    await prepareDataDirectory(dataDirectory)
  } catch (error) {
    if (isStorageProblem(error)) refuse(error)
    throw error
  }
}

async function refuseWhatIsNotADemo(): Promise<void> {
  if (process.env.DATABASE_URL && process.env.GONGKAI_DEMO !== '1') {
    refuse({
      en: 'DATABASE_URL is set, and the demo would fill that database with made-up content. Unset it, or set GONGKAI_DEMO=1 if that is what you want.',
      zh: '已设置 DATABASE_URL，演示会向该数据库写入虚构内容。请取消该变量；如确需如此，请同时设置 GONGKAI_DEMO=1。',
    })
  }
  const holdsData = existsSync(path.join(dataDirectory, 'gongkai.db'))
  if (holdsData && !existsSync(demoSecretFile(dataDirectory))) {
    refuse({
      en: `${dataDirectory} holds a database that the demo did not make. Point GONGKAI_DATA_DIR at another folder.`,
      zh: `${dataDirectory} 中已有并非演示生成的数据库。请用 GONGKAI_DATA_DIR 指定其他目录。`,
    })
  }
  if (!(await isPortFree({ host, port: Number(port) }))) {
    refuse({
      en: `Port ${port} is taken. Choose another one: PORT=3100 npm run demo`,
      zh: `端口 ${port} 已被占用。请换一个端口：PORT=3100 npm run demo`,
    })
  }
}
