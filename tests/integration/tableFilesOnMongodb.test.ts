import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./tableFiles.test.ts'))
