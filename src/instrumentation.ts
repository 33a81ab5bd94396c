/** Boots Payload when the server starts, so that nothing waits for the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // Payload writes some times on the server, in the zone the server runs in.
  process.env.TZ = 'Asia/Shanghai'
  const { startServer } = await import('./startServer.ts')
  await startServer()
}
