import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./authorityCollections.test.ts'))
