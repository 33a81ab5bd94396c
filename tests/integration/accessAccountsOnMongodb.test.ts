import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./accessAccounts.test.ts'))
