import type { FieldHook, TextFieldSingleValidation } from 'payload'
import type { z } from 'zod'

import { plainDecimal } from '../domain/plainDecimal.ts'

/** Exact decimals stay text. What is pasted with separators or full-width digits is made plain. */
export function decimalFieldParts(schema: z.ZodString): {
  hooks: { beforeValidate: FieldHook[] }
  maxLength: number
  validate: TextFieldSingleValidation
} {
  return {
    hooks: { beforeValidate: [({ value }) => plainDecimal(value)] },
    maxLength: 30,
    validate: (value, { req, required }) => {
      const say = req.t as (key: string) => string
      if (value === null || value === undefined || value === '') {
        return required ? say('validation:required') : true
      }
      return schema.safeParse(value).success || say('keyAreas:decimalInvalid')
    },
  }
}
