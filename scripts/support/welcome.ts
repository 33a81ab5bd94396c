import type { DemoUser } from './demoUsers.ts'

const SHOWN = 12

/** What the demo prints once it can be used: where it is, and who can log in. */
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
  admin       ${publicUrl}/admin
  feed index  ${publicUrl}/feeds/v1/
  everything  ${publicUrl}/feeds/v1/feeds/all/feed.json

登录账号 Log-ins
${users.slice(0, SHOWN).map(logIn).join('\n')}
${more(users.length)}`
}

function logIn({ departments, email, name, password, roles }: DemoUser): string {
  return `  ${email}  ${password}  ${name}  ${roles.join(', ')}  ${departments.join(', ')}`
}

function more(total: number): string {
  return total > SHOWN
    ? `  全部 ${total} 个账号见 data/demo-users.json\n  All ${total} accounts: data/demo-users.json\n`
    : ''
}
