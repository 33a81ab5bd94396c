import { createPermit } from '@gongkai/shared'

export const indexNumbersPermit = createPermit('index-numbers')
