import { TEXT_LIMIT_MEGABYTES, UPLOAD_LIMIT_MEGABYTES, uploadLimits } from '../uploadLimits.ts'

const MEGABYTE = 1024 * 1024

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Refuses a body that is too long with 413 before anything is made of it. Payload limits the files
 * of a form itself but reads any other body whole.
 */
export function limitBody<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const { body } = request
    if (!body) return handler(request, context)
    const isForm = request.headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false
    const limit = isForm ? uploadLimits.requestSizeLimit : TEXT_LIMIT_MEGABYTES * MEGABYTE
    if (Number(request.headers.get('Content-Length') ?? 0) > limit) {
      return tooLong(isForm ? UPLOAD_LIMIT_MEGABYTES : TEXT_LIMIT_MEGABYTES)
    }
    if (isForm) return handler(replaceBody(request, body.pipeThrough(upTo(limit))), context)
    const text = await readUpTo({ limit, stream: body })
    return text ? handler(replaceBody(request, text), context) : tooLong(TEXT_LIMIT_MEGABYTES)
  }
}

function replaceBody(request: Request, body: Blob | ReadableStream<Uint8Array>): Request {
  const init: RequestInit & { duplex: 'half' } = { body, duplex: 'half' }
  return new Request(request, init)
}

/** Breaks off a form whose length was not told; the words are those of Payload's own refusal. */
function upTo(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let length = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      length += chunk.byteLength
      if (length > limit) controller.error(new Error('Request size limit has been reached'))
      else controller.enqueue(chunk)
    },
  })
}

/** The whole body, or nothing when there is more of it than the limit. */
async function readUpTo({
  limit,
  stream,
}: {
  limit: number
  stream: ReadableStream<Uint8Array>
}): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks)
    length += value.byteLength
    if (length > limit) {
      await reader.cancel()
      return undefined
    }
    chunks.push(new Uint8Array(value))
  }
}

/** Before Payload there is no language of the reader yet, so both are answered. */
function tooLong(megabytes: number): Response {
  const message = `请求内容超过${megabytes}兆字节。The request is larger than ${megabytes} MB.`
  return Response.json(
    { errors: [{ data: { code: 'BODY_TOO_LARGE' }, message }] },
    { headers: { Connection: 'close' }, status: 413 },
  )
}
