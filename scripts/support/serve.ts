import { type Child, startChild } from './child.ts'

/** Where and with which settings the built app is served. */
export type Service = {
  environment?: Record<string, string | undefined>
  host: string
  port: string
}

/** Starts the built app; it answers once `whenServing` resolves. */
export function serve({ environment, host, port }: Service): Child {
  return startChild({
    arguments: ['node_modules/next/dist/bin/next', 'start', '--hostname', host, '--port', port],
    environment: { ...environment, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
}

/** Resolves when the feed index answers; an error when the server ends before that. */
export async function whenServing({
  host,
  port,
  server,
}: {
  host: string
  port: string
  server: Child
}): Promise<void> {
  let ended = false
  void server.exited.then(() => (ended = true))
  const index = `http://${reachable(host)}:${port}/feeds/v1/`
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (ended) throw new Error('the server ended before it answered; its messages are above')
    if (await answers(index)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the server did not answer at ${index} within two minutes`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
    return response.ok
  } catch (err) {
    if (err instanceof TypeError || (err instanceof Error && err.name === 'TimeoutError')) {
      return false
    }
    throw err
  }
}

function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}
