import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./review-remarks.test.ts'))
