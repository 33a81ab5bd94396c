import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./reconcile.test.ts'))
