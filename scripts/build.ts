import { build } from './support/build.ts'
import { stopTogether } from './support/child.ts'

stopTogether()
await build()
