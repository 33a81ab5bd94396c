import type { ServerProps } from 'payload'

import { environment } from '../../environment.ts'
import { adminText } from '../../translations/admin/adminText.ts'
import styles from './forgottenPassword.module.css'

/** Without a mail server the link to a new password would lead nowhere: this says who helps. */
export function ForgottenPassword({ i18n }: ServerProps) {
  if (environment.mail) return null
  return <p className={styles.note}>{adminText(i18n)('signIn:forgotten')}</p>
}
