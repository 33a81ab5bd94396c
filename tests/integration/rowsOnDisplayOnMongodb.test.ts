import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./rowsOnDisplay.test.ts'))
