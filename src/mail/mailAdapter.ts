import type { EmailAdapter } from 'payload'

import { createTransport } from 'nodemailer'

import type { MailSettings } from '../environment.ts'

/** Sends through the agency's mail server, or nowhere at all while none is set. */
export function mailAdapter(settings: MailSettings | undefined): EmailAdapter {
  return settings ? smtpAdapter(settings) : noMailAdapter
}

function smtpAdapter({ fromAddress, fromName, smtpUrl }: MailSettings): EmailAdapter {
  const transport = createTransport(smtpUrl)
  return () => ({
    name: 'smtp',
    defaultFromAddress: fromAddress,
    defaultFromName: fromName,
    sendEmail: (message) => transport.sendMail(message),
  })
}

/** A message may hold the key to an account, so nothing of it goes to the log. */
const noMailAdapter: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost.invalid',
  defaultFromName: 'nobody',
  sendEmail: async () => {
    payload.logger.warn('A message was not sent: GONGKAI_SMTP_URL is not set')
  },
})
