import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./dueThisWeek.test.ts'))
