export { keyAreas } from './areas/index.ts'
