import type { Field } from 'payload'

type Key = { index?: boolean; unique?: boolean }

export function textField(name: string, key: Key = {}): Field {
  return { name, type: 'text', ...key }
}

export function numberField(name: string, key: Key = {}): Field {
  return { name, type: 'number', ...key }
}

/** Text beyond the 40,000 characters Payload allows by default. */
export function longText(name: string): Field {
  return { name, type: 'textarea', maxLength: Number.MAX_SAFE_INTEGER }
}
