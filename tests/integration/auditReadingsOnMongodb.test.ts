import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./auditReadings.test.ts'))
