/** Hands a file to the browser as a download. Nothing leaves the device. */
export function saveFile({
  name,
  type,
  text,
}: {
  readonly name: string
  readonly type: string
  readonly text: string
}): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Late enough for every browser to have taken the file over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
