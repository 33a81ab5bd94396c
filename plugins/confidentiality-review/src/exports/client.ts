export { StandingPill } from '../components/StandingPill/index.tsx'
