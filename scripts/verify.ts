import { verifyLog } from '@gongkai/publications'
import { loadEnv } from 'payload/node'

import { openExistingPayload } from './support/openPayload.ts'
import { projectRoot } from './support/projectRoot.ts'
import { say } from './support/say.ts'

loadEnv(projectRoot)

await verify()

/** Walks the public record from its first entry and says whether the hash chain is whole. */
async function verify(): Promise<void> {
  const payload = await openExistingPayload()
  const { firstBad, height, ok } = await verifyLog({ payload })
  if (ok) {
    say({
      en: `OK: ${height} records, the chain is whole.`,
      zh: `校验通过：共 ${height} 条记录，哈希链完整。`,
    })
    process.exit(0)
  }
  say({
    en: `BROKEN at record ${firstBad?.seq} of ${height}: ${firstBad?.reason}`,
    zh: `校验失败：共 ${height} 条记录，第 ${firstBad?.seq} 条有误（${firstBad?.reason}）`,
  })
  process.exit(1)
}
