import { loadEnv } from 'payload/node'

import { readImportArguments } from '../src/import/readImportArguments.ts'
import { type ImportRequest, MESSAGES, runImport } from '../src/import/runImport.ts'
import { openPayload } from './support/openPayload.ts'
import { projectRoot } from './support/projectRoot.ts'
import { refuse } from './support/say.ts'

loadEnv(projectRoot)

await importFiles()

/** Turns files into drafts; the exit code is 1 when one of them was not imported. */
async function importFiles(): Promise<void> {
  const request = readImportArguments(process.argv.slice(2))
  if ('usage' in request) {
    process.stderr.write(`${MESSAGES[request.usage].usage}\n`)
    process.exit(1)
  }
  process.exit(await run(request))
}

async function run(request: ImportRequest): Promise<0 | 1> {
  try {
    const payload = await openPayload()
    const say = (line: string) => process.stdout.write(`${line}\n`)
    const code = await runImport({ payload, request, say })
    await payload.destroy()
    return code
  } catch (error) {
    console.error(error)
    refuse({
      en: 'The database cannot be used; the reason stands above. A new installation gets its tables when the server starts: npm run demo, or npm start.',
      zh: '无法使用数据库，原因见上。新安装的系统在服务首次启动时建表：npm run demo 或 npm start。',
    })
  }
}
