/** How the platform mixes a page's sound with that of others. Safari has it; TypeScript's DOM library does not yet. */
export type AudioSessionType =
  | 'auto'
  | 'playback'
  | 'transient'
  | 'transient-solo'
  | 'ambient'
  | 'play-and-record'

interface AudioSession {
  type: AudioSessionType
}

interface Claims {
  readonly before: AudioSessionType
  readonly types: { readonly type: AudioSessionType }[]
}

const claimsBySession = new WeakMap<AudioSession, Claims>()

/** Claims a type for the page until it is released; the newest claim counts, and the last release puts back what was. */
export function claimAudioSession(type: AudioSessionType): () => void {
  const session = audioSession()
  if (session === undefined) return () => undefined
  const claims = claimsBySession.get(session) ?? { before: session.type, types: [] }
  claimsBySession.set(session, claims)
  const claim = { type }
  claims.types.push(claim)
  session.type = type
  return () => {
    const at = claims.types.indexOf(claim)
    if (at < 0) return
    claims.types.splice(at, 1)
    session.type = claims.types.at(-1)?.type ?? claims.before
    if (claims.types.length === 0) claimsBySession.delete(session)
  }
}

function audioSession(): AudioSession | undefined {
  const navigator: (Navigator & { readonly audioSession?: AudioSession }) | undefined = globalThis.navigator
  return navigator?.audioSession
}
