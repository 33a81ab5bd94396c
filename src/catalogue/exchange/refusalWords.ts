import { APIError } from 'payload'

/** What a refused write says, field by field where it does; a fault of the machine goes on. */
export function refusalWords(error: unknown): string[] {
  if (!(error instanceof APIError) || error.status >= 500) throw error
  const { errors } = (error.data ?? {}) as { errors?: { label?: string; message: string }[] }
  if (!errors || errors.length === 0) return [error.message]
  return errors.map(({ message }) => message)
}
