import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./blankDrafts.test.ts'))
