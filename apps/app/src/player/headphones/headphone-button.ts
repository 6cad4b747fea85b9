import { claimAudioSession } from '../sound/audio-session.ts'
import { silence } from './silence.ts'

/** The button on the cable or in the ear, for a runner whose hands are off the phone. */
export interface HeadphoneButton {
  /** Takes the button from whatever plays. Only a tap may call it; calling it again goes on after an interruption. */
  take(): void
  /** Gives the button back. */
  release(): void
}

/** One press comes as one of these, by headphones and platform. */
const presses = ['play', 'pause', 'stop', 'nexttrack'] as const

/**
 * Browsers give the button to a page that plays a sound file: a silent one, looped. On many phones that pauses the
 * runner's music, so only whoever asked for the button has it.
 */
export function createHeadphoneButton(title: string, onPress: () => void): HeadphoneButton {
  let playing: { readonly audio: HTMLAudioElement; end(): void } | undefined

  function begin(session: MediaSession) {
    const releaseSession = claimAudioSession('playback')
    const address = URL.createObjectURL(silence())
    const audio = new Audio(address)
    audio.loop = true
    // What a locked screen shows of it; nothing about the runner.
    session.metadata = new MediaMetadata({ title })
    for (const press of presses) listen(session, press, onPress)
    return {
      audio,
      end() {
        for (const press of presses) listen(session, press, null)
        session.metadata = null
        session.playbackState = 'none'
        audio.pause()
        audio.removeAttribute('src')
        URL.revokeObjectURL(address)
        releaseSession()
      },
    }
  }

  return {
    take() {
      const session: MediaSession | undefined = globalThis.navigator.mediaSession
      if (session === undefined) return
      playing ??= begin(session)
      // Always playing, as far as the button is concerned: every press is a press.
      session.playbackState = 'playing'
      if (playing.audio.paused)
        playing.audio.play().catch(() => {
          // Refused: the button stays with the music, and the whole screen and any key still do the same.
        })
    },
    release() {
      playing?.end()
      playing = undefined
    },
  }
}

function listen(
  session: MediaSession,
  press: (typeof presses)[number],
  onPress: MediaSessionActionHandler | null,
): void {
  try {
    session.setActionHandler(press, onPress)
  } catch {
    // A browser that does not know this press has no such button to pass on.
  }
}
