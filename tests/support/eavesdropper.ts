import type { Config } from 'payload'

import { Writable } from 'node:stream'

/** Keeps every line of the log and every mail of a project, to be searched for what must not be there. */
export function eavesdropper() {
  const log: string[] = []
  const mails: unknown[] = []
  const settings: Pick<Config, 'email' | 'logger'> = {
    email: () => ({
      defaultFromAddress: 'office@example.invalid',
      defaultFromName: 'office',
      name: 'kept',
      sendEmail: async (message) => void mails.push(message),
    }),
    logger: {
      destination: new Writable({
        write: (chunk, _, done) => {
          log.push(String(chunk))
          done()
        },
      }) as never,
      options: { level: 'trace' },
    },
  }
  return { log, mails, settings }
}
