import { spawn } from 'node:child_process'

const everyMs = 5_000

/** Runs a command and shows only that it goes on; all it printed comes out when it did not end well. */
export async function runQuietly({ title, command, words, cwd, say, env = process.env }) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  say(`${title}…`)
  const ticking = setInterval(() => say(`  still at it, ${seconds()} s`), everyMs)
  try {
    const { code, output } = await run(command, words, { cwd, env })
    if (code !== 0) throw new QuietlyEnded(`${title}: ${command} ended with ${code}.`, output)
    say(`  done in ${seconds()} s`)
    return output
  } finally {
    clearInterval(ticking)
  }
}

/** A command that did not end well, with all it printed. */
export class QuietlyEnded extends Error {
  constructor(message, output) {
    super(message)
    this.output = output
  }
}

/** Exit code and everything printed, both streams in the order they came. Nothing is read from our standard input. */
export function run(command, words, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    })
    const parts = []
    child.stdout.on('data', part => parts.push(part))
    child.stderr.on('data', part => parts.push(part))
    child.once('error', reject)
    child.once('close', code => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }))
  })
}
