import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./accessFiles.test.ts'))
