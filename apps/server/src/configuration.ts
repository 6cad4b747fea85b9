import { homedir } from 'node:os'
import { join } from 'node:path'
import { err, ok, type Result } from '@backstride/kit'

/** loopback: this machine only. lan: plain http for the local network. https: with a local certificate authority. */
export type Mode = 'loopback' | 'lan' | 'https'

export interface Configuration {
  readonly mode: Mode
  readonly port: number
  /** A port that the runner named is not moved when it is taken. */
  readonly portIsNamed: boolean
  /** Folder of the built app: BACKSTRIDE_APP_DIR, set by `npm start`. */
  readonly appDir: string
  /** Where the certificate authority lives. */
  readonly dataDir: string
}

export const usage = `npm start -- [--lan | --https] [--port N]

  (nothing)   this machine only
  --lan       the local network too, over plain http: works, but cannot be installed or go offline there
  --https     the local network over https, with a certificate authority of your own
  --port N    another port than ${4173}`

/** Reads flags and environment once, at start. The error is a sentence that says how to fix it. */
export function readConfiguration(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Configuration, string> {
  let mode: Mode = 'loopback'
  let port: number | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--lan' || word === '--https') {
      const asked = word === '--lan' ? 'lan' : 'https'
      if (mode !== 'loopback' && mode !== asked)
        return err('Choose one of --lan and --https: --https serves the local network too.')
      mode = asked
    } else if (word === '--port' || word.startsWith('--port=')) {
      const text = word === '--port' ? words[++index] : word.slice('--port='.length)
      const number = Number(text)
      if (text === undefined || !Number.isInteger(number) || number < 1 || number > 65534)
        return err(`--port needs a number from 1 to 65534, not ${text ?? 'nothing'}.`)
      port = number
    } else {
      return err(`${word} is not known.\n\n${usage}`)
    }
  }
  const appDir = env.BACKSTRIDE_APP_DIR
  if (appDir === undefined)
    return err('BACKSTRIDE_APP_DIR names the folder of the built app: start with `npm start`.')
  return ok({ appDir, mode, port: port ?? 4173, portIsNamed: port !== undefined, dataDir: dataDirOf(env) })
}

function dataDirOf(env: Readonly<Record<string, string | undefined>>): string {
  if (env.BACKSTRIDE_DATA_DIR) return env.BACKSTRIDE_DATA_DIR
  if (process.platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Backstride')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Backstride')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'backstride')
}
