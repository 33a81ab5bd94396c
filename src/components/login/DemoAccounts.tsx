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
      <table>
        <tbody>
          {accounts.map(({ departments, email, role }) => (
            <tr key={email}>
              <th scope="row">{roleWord({ i18n, role })}</th>
              <td>{departments.join('、')}</td>
              <td className={styles.copied}>{email}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text('signIn:demoPassword')}</th>
            <td />
            <td className={styles.copied}>{accounts[0]?.password}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
