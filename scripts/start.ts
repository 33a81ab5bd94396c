import { loadEnv } from 'payload/node'
import { hasBuild, isBuildCurrent } from './support/build.ts'

import { runChild, stopTogether } from './support/child.ts'
import { projectRoot } from './support/projectRoot.ts'
import { refuseProblems } from './support/refuseProblems.ts'
import { say } from './support/say.ts'
import { serve, whenServing } from './support/serve.ts'
import { startProblems } from './support/startProblems.ts'
import { TYPESCRIPT } from './support/typescript.ts'

Object.assign(process.env, { NODE_ENV: 'production' })
loadEnv(projectRoot)

await start()

/** Serves the built app, or refuses and names every setting that stands in the way. */
async function start(): Promise<void> {
  stopTogether()
  refuseProblems(startProblems({ hasBuild: hasBuild(), variables: process.env }))
  if (!(await isBuildCurrent())) {
    say({
      en: 'Note: the sources have changed since the build. Run npm run build to serve the change.',
      zh: '提示：构建之后源代码有改动。如需生效，请先运行 npm run build。',
    })
  }
  const withoutDemoAccounts = await runChild({
    arguments: [...TYPESCRIPT, 'scripts/support/refuseDemoAccountsChild.ts'],
  })
  if (withoutDemoAccounts !== 0) process.exit(withoutDemoAccounts)
  const host = process.env.HOST || '127.0.0.1'
  const port = process.env.PORT || '3000'
  const server = serve({ host, port })
  await whenServing({ host, port, server })
  say({
    en: `Serving at ${host}:${port}, public address ${process.env.GONGKAI_PUBLIC_URL}`,
    zh: `服务已启动：${host}:${port}，对外地址 ${process.env.GONGKAI_PUBLIC_URL}`,
  })
  process.exit(await server.exited)
}
