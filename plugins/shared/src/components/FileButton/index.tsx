'use client'

import { Button } from '@payloadcms/ui'
import { useRef } from 'react'

/** A button that asks for a file; the browser's own speaks the browser's language. */
export function FileButton({
  accept,
  buttonStyle = 'primary',
  isDisabled = false,
  label,
  onFile,
}: {
  accept: string
  buttonStyle?: 'primary' | 'secondary'
  isDisabled?: boolean
  label: string
  onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          target.value = ''
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle={buttonStyle}
        disabled={isDisabled}
        margin={false}
        onClick={() => input.current?.click()}
        size="small"
      >
        {label}
      </Button>
    </>
  )
}
