export type JsonObject = Record<string, unknown>

/** Reads stored JSON text that must be an object; `what` names it in the error. */
export function parseJsonObject({ text, what }: { text: string; what: string }): JsonObject {
  const value: unknown = JSON.parse(text)
  if (!isJsonObject(value)) throw new Error(`${what} is not a JSON object`)
  return value
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
