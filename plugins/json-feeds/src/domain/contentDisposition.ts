/** Always a download, named in ASCII for old clients and in full for the others (RFC 6266). */
export function contentDisposition(filename: string): string {
  const fallback = filename.replace(/[^\w.-]+/g, '_')
  const full = encodeURIComponent(filename).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${fallback}"; filename*=UTF-8''${full}`
}
