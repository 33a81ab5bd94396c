import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./personalData.test.ts'))
