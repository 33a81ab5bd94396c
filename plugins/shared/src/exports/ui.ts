export { FileButton } from '../components/FileButton/index.tsx'
