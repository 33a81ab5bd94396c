import type { ServerProps } from 'payload'

import { adminText } from '../../translations/admin/adminText.ts'
import { roleWord } from '../dashboard/roleWord.ts'
import styles from './demoAccounts.module.css'
import { readDemoAccounts } from './readDemoAccounts.ts'

/** Who can log in to a demonstration; nothing anywhere else. */
export async function DemoAccounts({ i18n }: ServerProps) {
  const accounts = await readDemoAccounts()
  if (accounts.length === 0) return null
  const text = adminText(i18n)
  return (
    <section aria-labelledby="demo-accounts" className={styles.box}>
      <h2 id="demo-accounts">{text('signIn:demoAccounts')}</h2>
      <p className={styles.hint}>{text('signIn:demoHint')}</p>
      <dl className={styles.accounts}>
        {accounts.map(({ email, name, role }) => (
          <div key={email}>
            <dt>
              {roleWord({ i18n, role })}
              <span className={styles.hint}>{name}</span>
            </dt>
            <dd>{email}</dd>
          </div>
        ))}
        <div>
          <dt>{text('signIn:demoPassword')}</dt>
          <dd>{accounts[0]?.password}</dd>
        </div>
      </dl>
    </section>
  )
}
