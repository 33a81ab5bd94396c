/** The server died before it had answered. */
export class NoAnswer extends Error {}

export type Reply = { bytes: Buffer; isJson: boolean; status: number }

/** One whole answer over HTTP, or `NoAnswer`. */
export async function ask(url: string, request: RequestInit = {}): Promise<Reply> {
  try {
    const response = await fetch(url, request)
    return {
      bytes: Buffer.from(await response.arrayBuffer()),
      isJson: response.headers.get('content-type')?.includes('json') ?? false,
      status: response.status,
    }
  } catch (error) {
    throw new NoAnswer(`${url} gave no answer`, { cause: error })
  }
}
