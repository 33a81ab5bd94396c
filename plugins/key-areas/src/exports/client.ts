export { Findings } from '../components/Findings/index.tsx'
