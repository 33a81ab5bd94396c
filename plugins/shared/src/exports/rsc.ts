export { AdminPage } from '../components/AdminPage/index.tsx'
