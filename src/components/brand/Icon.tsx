import { GONG, SEAL_RED } from './glyphs.ts'

/** The seal 公 that leads back to the workbench. */
export function Icon() {
  return (
    <svg aria-label="公开" height="100%" role="img" viewBox="0 0 100 100" width="100%">
      <rect fill={SEAL_RED} height="100" rx="16" width="100" />
      <path d={GONG} fill="#fff" transform="translate(14 14) scale(.72)" />
    </svg>
  )
}
