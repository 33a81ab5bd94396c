import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./guides.test.ts'))
