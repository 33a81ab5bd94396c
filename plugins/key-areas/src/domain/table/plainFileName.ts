/** Names of files end at 255 bytes in most file systems; a Chinese character takes three. */
const LONGEST = 70

/** A text as the name of a file, without what file systems refuse. */
export function plainFileName(text: string): string {
  return text
    .replaceAll(/[\\/:*?"<>|\s]+/g, ' ')
    .slice(0, LONGEST)
    .trim()
}
