import { runChild, stopTogether } from './support/child.ts'
import { say } from './support/say.ts'

stopTogether()
const leftOut = Object.entries({ MONGODB_URL: 'MongoDB', POSTGRES_URL: 'PostgreSQL' }).filter(
  ([variable]) => !process.env[variable],
)
if (leftOut.length > 0) {
  const names = leftOut.map(([, name]) => name)
  const variables = leftOut.map(([variable]) => variable)
  say({
    en: `Tested on SQLite only; left out: ${names.join(', ')} (set ${variables.join(', ')} to include them).`,
    zh: `本次未测试：${names.join('、')}（设置 ${variables.join('、')} 后一并测试）；SQLite 照常测试。`,
  })
}
process.exit(
  await runChild({
    arguments: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--maxWorkers=2',
      ...process.argv.slice(2),
    ],
  }),
)
