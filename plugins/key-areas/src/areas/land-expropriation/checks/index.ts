import { areas } from './areas.ts'
import { authority } from './authority.ts'
import { compensation } from './compensation.ts'
import { completeness } from './completeness.ts'
import { dates } from './dates.ts'

export const checks = [...completeness, ...areas, authority, ...compensation, ...dates]
