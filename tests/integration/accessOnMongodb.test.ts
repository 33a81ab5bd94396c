import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./access.test.ts'))
