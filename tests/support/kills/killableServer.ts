import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { createServer } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { getPayload, handleEndpoints, type Payload } from 'payload'

import { environment } from '../../../src/environment.ts'
import { startServer } from '../../../src/startServer.ts'
import { armKill } from './armKill.ts'
import { dieInMigration } from './dieInMigration.ts'
import { inspect } from './inspection.ts'
import { killPoint } from './killPoints.ts'

const { default: config } = await import('../../../payload.config.ts')

/** What the test says: `start` once, and where to die whenever it likes. */
export type Order = { dieInMigrationAfter?: number; killAt?: string; start?: true }

let running: Payload | undefined
process.on('disconnect', () => process.exit(0))
process.on('message', (order: Order) => void obey(order))

async function obey({ dieInMigrationAfter, killAt, start }: Order): Promise<void> {
  if (dieInMigrationAfter) dieInMigration({ after: dieInMigrationAfter, config: await config })
  running ??= await getPayload({ config })
  if (killAt) armKill({ payload: running, point: killPoint(killAt) })
  if (start) await serve(running)
}

/**
 * The app as a process of its own, without the admin's pages: its real config, its real start-up and
 * background work, Payload's REST and the feeds over HTTP.
 */
async function serve(payload: Payload): Promise<void> {
  await startServer()
  const server = createServer((incoming, outgoing) => {
    answer({ incoming, payload }).then(
      (response) => send(response, outgoing),
      (error: unknown) => outgoing.destroy(error as Error),
    )
  })
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as { port: number }).port })
  })
}

async function answer({
  incoming,
  payload,
}: {
  incoming: IncomingMessage
  payload: Payload
}): Promise<Response> {
  if (incoming.url === '/inspect') {
    return Response.json(await inspect({ dataDirectory: environment.dataDirectory, payload }))
  }
  if (incoming.url === '/drop') {
    await (payload.db as unknown as Partial<MongooseAdapter>).connection?.dropDatabase()
    return new Response()
  }
  return handleEndpoints({ config, request: await requestFrom(incoming) })
}

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { host = 'localhost', ...headers } = incoming.headers
  return new Request(`http://${host}${incoming.url}`, {
    ...(chunks.length > 0 && { body: new Uint8Array(Buffer.concat(chunks)) }),
    headers: headers as Record<string, string>,
    method: incoming.method ?? 'GET',
  })
}

function send(response: Response, outgoing: ServerResponse): void {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) return void outgoing.end()
  pipeline(Readable.fromWeb(response.body as never), outgoing, () => {
    // A file that was taken down under its reader ends the answer, as it does in production.
    outgoing.destroy()
  })
}
