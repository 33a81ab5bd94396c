import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { runChild, stopTogether } from './support/child.ts'
import { projectRoot } from './support/projectRoot.ts'
import { say } from './support/say.ts'

/** How a test says that it has more to do when there is time. */
const READS_IT = /GONGKAI_SOAK|\/support\/soak\.ts'/

stopTogether()
const asked = process.argv.slice(2)
const files = asked.length > 0 ? asked : testsThatSoak()
say({
  en: `Long runs of: ${files.join(', ')}. Minutes to hours.`,
  zh: `长时间测试：${files.join('、')}。需数分钟至数小时。`,
})
process.exit(
  await runChild({
    arguments: ['--import', 'tsx', 'scripts/test.ts', ...files],
    environment: { GONGKAI_SOAK: '1' },
  }),
)

function testsThatSoak(): string[] {
  return readdirSync(path.join(projectRoot, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => READS_IT.test(readFileSync(file, 'utf8')))
    .map((file) => path.relative(projectRoot, file))
    .sort()
}
