import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./authorityDocuments.test.ts'))
