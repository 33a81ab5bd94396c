import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./keyAreas.test.ts'))
