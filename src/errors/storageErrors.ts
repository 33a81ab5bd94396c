import type { AfterErrorHook } from 'payload'

import { FileUploadError } from 'payload'

import { environment } from '../environment.ts'
import { hasRoomFor } from '../storage/roomToWork.ts'
import { storageError } from '../storage/storageError.ts'
import { type StorageFault, storageFaultOf } from '../storage/storageFault.ts'

/** Names a fault of the disk for what it is, where Payload only says that something went wrong. */
export const storageErrors: AfterErrorHook = async ({ error, req }) => {
  const fault = await faultOf(error)
  if (!fault) return
  const { data, message, status } = storageError({ fault, req })
  return { response: { errors: [{ data: data ?? {}, message }] }, status }
}

/** Payload does not pass on why a file could not be stored. */
async function faultOf(error: Error): Promise<StorageFault | undefined> {
  if (!(error instanceof FileUploadError)) return storageFaultOf(error)
  const folder = environment.dataDirectory
  return (await hasRoomFor({ bytes: 0, folder })) ? undefined : 'full'
}
