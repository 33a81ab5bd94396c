/** A small file made in code; the same call gives the same bytes on every machine. */
export type SeedFile = {
  title: string
  data: Buffer
  filename: string
  mimetype: string
}
