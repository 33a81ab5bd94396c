'use client'

import { Button } from '@payloadcms/ui'
import { useRef } from 'react'

/**
 * Prints the page alone, with its own print style. The frame may print but runs no scripts: what is
 * previewed is not trusted to.
 */
export function PrintButton({
  label,
  page,
  title,
}: {
  label: string
  page: string
  title: string
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => frame.current?.contentWindow?.print()}
        size="small"
      >
        {label}
      </Button>
      <iframe
        aria-hidden="true"
        ref={frame}
        sandbox="allow-same-origin allow-modals"
        srcDoc={page}
        style={{ border: 0, height: 0, position: 'absolute', width: 0 }}
        tabIndex={-1}
        title={title}
      />
    </>
  )
}
