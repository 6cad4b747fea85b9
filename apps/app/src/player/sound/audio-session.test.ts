import { afterEach, describe, expect, it, vi } from 'vitest'
import { claimAudioSession } from './audio-session.ts'

afterEach(() => vi.unstubAllGlobals())

describe('the audio session of the page', () => {
  it('is as it was once released', () => {
    const audioSession = { type: 'auto' }
    vi.stubGlobal('navigator', { audioSession })
    const release = claimAudioSession('ambient')
    expect(audioSession.type).toBe('ambient')
    release()
    release()
    expect(audioSession.type).toBe('auto')
  })

  it.each(['first', 'second'])('two claims: the newest counts, whichever is released first (%s)', order => {
    const audioSession = { type: 'auto' }
    vi.stubGlobal('navigator', { audioSession })
    const releases = [claimAudioSession('ambient'), claimAudioSession('playback')]
    expect(audioSession.type).toBe('playback')
    const [one, other] = order === 'first' ? releases : releases.toReversed()
    one?.()
    expect(audioSession.type).toBe(order === 'first' ? 'playback' : 'ambient')
    other?.()
    expect(audioSession.type).toBe('auto')
  })

  it.each([{}, undefined])('a browser without one is left alone', navigator => {
    vi.stubGlobal('navigator', navigator)
    expect(claimAudioSession('ambient')()).toBeUndefined()
  })
})
