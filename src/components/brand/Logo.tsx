import type { ServerProps } from 'payload'

import { adminText } from '../../translations/admin/adminText.ts'
import styles from './brand.module.css'
import { GONG, KAI, SEAL_RED } from './glyphs.ts'

/** The seal 公开 with what the house is for, above the log-in form. */
export function Logo({ i18n }: ServerProps) {
  const text = adminText(i18n)
  return (
    <div className={styles.logo}>
      <svg aria-label="公开" height="76" role="img" viewBox="0 0 232 124" width="142">
        <rect fill={SEAL_RED} height="124" rx="12" width="232" />
        <rect
          fill="none"
          height="110"
          rx="7"
          stroke="#fff"
          strokeOpacity=".75"
          strokeWidth="2"
          width="218"
          x="7"
          y="7"
        />
        <path d={GONG} fill="#fff" transform="translate(22 17) scale(.9)" />
        <path d={KAI} fill="#fff" transform="translate(120 17) scale(.9)" />
      </svg>
      <p className={styles.slogan}>{text('signIn:slogan')}</p>
      <p className={styles.subline}>{text('signIn:subline')}</p>
    </div>
  )
}
