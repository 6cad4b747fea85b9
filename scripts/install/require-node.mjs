/** The oldest Node that the product is tested on, as in `engines` of package.json. */
const oldest = [20, 19]

/** Ends the process with one sentence when this Node is too old. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  process.stderr.write(
    `Backstride needs Node ${oldest.join('.')} or newer; this is ${version}. Get a newer one at https://nodejs.org and try again.\n`,
  )
  process.exit(1)
}
