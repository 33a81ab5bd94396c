import { ROLE_LABELS } from '../../src/access/roleLabels.ts'
import type { Role } from '../../src/access/roles.ts'
import type { DemoUser } from './demoUsers.ts'
import { padded } from './padded.ts'

const SHOWN = 9

/** What the demo prints once it can be used: where it is, and who can sign in. */
export function demoWelcome({
  publicUrl,
  users,
}: {
  publicUrl: string
  users: DemoUser[]
}): string {
  return `
公开演示站已启动（按 Ctrl-C 停止）
  管理后台    ${publicUrl}/admin
  公开数据    ${publicUrl}/feeds/v1/
  全部内容    ${publicUrl}/feeds/v1/feeds/all/feed.json

The Gongkai demo is running (Ctrl-C stops it)
  Admin       ${publicUrl}/admin
  Feed index  ${publicUrl}/feeds/v1/
  Everything  ${publicUrl}/feeds/v1/feeds/all/feed.json

登录账号 Log-ins（密码 password: ${users[0]?.password ?? ''}）
${users.slice(0, SHOWN).map(logIn).join('\n')}
  全部 ${users.length} 个账号见 data/demo-users.json
  All ${users.length} accounts: data/demo-users.json
`
}

function logIn({ email, name, roles }: DemoUser): string {
  return `  ${padded({ text: email, width: 36 })}${padded({ text: name, width: 10 })}${roles.map(roleName).join(', ')}`
}

function roleName(role: Role): string {
  return `${ROLE_LABELS[role].zh} ${ROLE_LABELS[role].en}`
}
