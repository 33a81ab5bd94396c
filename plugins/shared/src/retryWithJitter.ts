import { setTimeout as wait } from 'node:timers/promises'

/**
 * Runs `run` until it succeeds, waiting a random, growing pause after every failure that
 * `retryWhen` accepts. The last error is thrown when `attempts` are used up.
 */
export async function retryWithJitter<T>({
  attempts,
  retryWhen,
  run,
}: {
  attempts: number
  retryWhen: (error: unknown) => boolean
  run: () => Promise<T>
}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt >= attempts || !retryWhen(error)) throw error
      await wait(Math.random() * Math.min(4 * attempt, 100))
    }
  }
}
