import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./contentDays.test.ts'))
