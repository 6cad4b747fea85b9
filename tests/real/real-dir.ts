import { join } from 'node:path'

/** Folder of the real material beside the project, named by `npm run test:real`. */
export function realFile(name: string): string {
  const dir = process.env.BACKSTRIDE_REAL_DIR
  if (dir === undefined) throw new Error('Run by `npm run test:real`, which names the folder.')
  return join(dir, name)
}
