import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHeadphoneButton } from './headphone-button.ts'
import { silence } from './silence.ts'

/** A browser's media session as far as it is used; `unknown` presses are refused as older browsers do. */
class Session {
  metadata: unknown = null
  playbackState = 'none'
  unknown: readonly string[] = []
  readonly handlers = new Map<string, () => void>()
  setActionHandler(press: string, handler: (() => void) | null): void {
    if (this.unknown.includes(press)) throw new TypeError(`${press} is not a valid action`)
    if (handler === null) this.handlers.delete(press)
    else this.handlers.set(press, handler)
  }
}

class Player {
  loop = false
  paused = true
  muted = false
  src: string
  constructor(src: string) {
    this.src = src
    players.push(this)
  }
  async play(): Promise<void> {
    if (refuses) throw new DOMException('no tap', 'NotAllowedError')
    this.paused = false
  }
  pause(): void {
    this.paused = true
  }
  removeAttribute(): void {
    this.src = ''
  }
}

let session: Session
let audioSession: { type: string }
let players: Player[]
let refuses: boolean
const onPress = vi.fn()
beforeEach(() => {
  session = new Session()
  audioSession = { type: 'auto' }
  players = []
  refuses = false
  onPress.mockClear()
  vi.stubGlobal('navigator', { mediaSession: session, audioSession })
  vi.stubGlobal('Audio', Player)
  vi.stubGlobal('MediaMetadata', Object)
})
afterEach(() => vi.unstubAllGlobals())

const button = () => createHeadphoneButton('Backstride', onPress)

describe('the headphone button', () => {
  it('is left to the music until it is taken', () => {
    button().release()
    expect([players, session.handlers.size, audioSession.type]).toEqual([[], 0, 'auto'])
  })

  it.each(['play', 'pause', 'stop', 'nexttrack'])('a press that comes as %s is a press', press => {
    button().take()
    session.handlers.get(press)?.()
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it('plays silence without an end, as the sound of the page, so that presses come', () => {
    button().take()
    expect(players).toMatchObject([{ loop: true, paused: false, muted: false }])
    expect([session.playbackState, audioSession.type]).toEqual(['playing', 'playback'])
  })

  it('every tap may take it: one player, which goes on after a call interrupted it', () => {
    const one = button()
    one.take()
    players[0]?.pause()
    one.take()
    expect(players).toMatchObject([{ paused: false }])
  })

  it('is given back whole', () => {
    const one = button()
    one.take()
    one.release()
    one.release()
    expect(players).toMatchObject([{ paused: true, src: '' }])
    expect([session.handlers.size, session.metadata, session.playbackState]).toEqual([0, null, 'none'])
    expect(audioSession.type).toBe('auto')
  })

  it('a press that the browser does not know costs only that press', () => {
    session.unknown = ['stop', 'nexttrack']
    const one = button()
    one.take()
    session.handlers.get('pause')?.()
    expect(onPress).toHaveBeenCalledTimes(1)
    expect(one.release()).toBeUndefined()
  })

  it('refused: nothing breaks, and the next tap tries again', async () => {
    refuses = true
    const one = button()
    one.take()
    await Promise.resolve()
    refuses = false
    one.take()
    expect(players).toMatchObject([{ paused: false }])
  })

  it('a browser without media sessions is left alone', () => {
    vi.stubGlobal('navigator', {})
    const one = button()
    one.take()
    one.release()
    expect(players).toEqual([])
  })
})

describe('silence', () => {
  it('is a sound file of ten seconds in which nothing moves', async () => {
    const bytes = new Uint8Array(await silence().arrayBuffer())
    const header = new DataView(bytes.buffer)
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF')
    expect(header.getUint32(4, true)).toBe(bytes.length - 8)
    expect(header.getUint32(40, true) / header.getUint32(28, true)).toBe(10)
    expect(new Set(bytes.subarray(44))).toEqual(new Set([0x80]))
  })
})
