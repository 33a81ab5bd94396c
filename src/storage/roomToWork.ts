import { statfs } from 'node:fs/promises'

const MEGABYTE = 1_048_576

/** Left free at all times, so that decisions and takedowns can still be written down. */
const ROOM_TO_WORK = 16 * MEGABYTE

/** Whether so many more bytes fit on the disk of a folder without taking the last room. */
export async function hasRoomFor({
  bytes,
  folder,
}: {
  bytes: number
  folder: string
}): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize - bytes >= ROOM_TO_WORK
}
