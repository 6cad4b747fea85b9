import type { FormTarget } from '@backstride/body'
import type { Result } from '@backstride/kit'
import { calibrateBack, seeHold, startHoldCamera } from '../camera/hold/index.ts'
import { seeSqueezeByCamera, startSqueezeCamera } from '../camera/squeeze/index.ts'
import { endTwists, seeTwist, startTwistCamera } from '../camera/twist/index.ts'
import type { PhoneFrame } from '../frames/frames.ts'
import { type CalibrationProblem, type Look, unseen, type WhyUnseen } from '../look/look.ts'
import {
  type ChestState,
  calibratePelvis,
  endChest,
  neutralStance,
  type PelvisShift,
  relaxedStance,
  seeChest,
  seePelvis,
  seeSqueeze,
  startChest,
  startPelvis,
  startSqueeze,
} from '../phone/index.ts'
import type { Recording, RecordingSetup, WindowMs } from '../recording/recording.ts'
import type { LookedFrame } from './spans.ts'
import { withForm } from './with-form.ts'

export interface SeenTwists {
  readonly left: number
  readonly right: number
  readonly notCounted: number
}

/** What the eye of a recording made of it. */
export interface SeenRecording {
  /** One for each frame. */
  readonly looks: readonly LookedFrame[]
  readonly twists?: SeenTwists | undefined
  readonly calibration?: 'ok' | 'missing' | CalibrationProblem | undefined
  readonly neutral?: { readonly shift: PelvisShift } | undefined
}

type CameraRecording = Extract<Recording, { readonly source: 'camera' }>
type PhoneRecording = Extract<Recording, { readonly source: 'phone' }>
type Ways = readonly (readonly FormTarget[])[] | undefined

/** Shows every frame to the eye that can judge it, in its order, and none of them twice. */
export function seenRecording(recording: Recording, ways: Ways): SeenRecording {
  if (recording.source === 'camera') {
    switch (recording.exercise) {
      case 'hollow-hold':
        return holdByCamera(recording, ways)
      case 'twist':
        return twistsByCamera(recording)
      case 'neutral-pelvis':
        return squeezeByCamera(recording)
    }
  }
  const place = recording.setup.phone ?? (recording.exercise === 'twist' ? 'chest' : 'pelvis')
  switch (recording.exercise) {
    case 'hollow-hold':
      return place === 'pelvis' ? holdByPhone(recording) : blind(recording)
    case 'twist':
      return place === 'chest' ? twistsByPhone(recording) : blind(recording)
    case 'neutral-pelvis':
      return place === 'pelvis'
        ? squeezeByPhone(recording)
        : { ...blind(recording), neutral: { shift: 'unseen' } }
  }
}

/** A phone on the chest feels no pelvis, one on the pelvis no chest. */
const blind = ({ frames }: PhoneRecording): SeenRecording => ({
  looks: frames.map(({ tMs }) => ({ tMs, look: unseen('wrongView') })),
})

function holdByCamera({ frames, picture, setup }: CameraRecording, ways: Ways): SeenRecording {
  const { flat, arch } = endsOf(frames, setup)
  const calibrated = flat && arch && calibrateBack({ flat, arch, picture })
  const start = startHoldCamera({
    picture,
    cameraHeight: setup.cameraHeight ?? 'unknown',
    calibration: calibrated?.ok ? calibrated.value : undefined,
  })
  const states = statesAfter(frames, start, seeHold)
  const looks = looksOf(frames, states, ({ look }) => look)
  return {
    looks: ways === undefined ? looks : withForm(looks, frames, states, ways),
    calibration: told(calibrated),
  }
}

/** It cannot see the legs: taken as in position throughout. */
function holdByPhone({ frames, setup }: PhoneRecording): SeenRecording {
  const { flat, arch } = endsOf(frames, setup)
  const calibrated = flat && arch && calibratePelvis({ flat, arch })
  const start = startPelvis(calibrated?.ok ? calibrated.value : undefined)
  const states = statesAfter(frames, start, seePelvis)
  return { looks: looksOf(frames, states, ({ look }) => look), calibration: told(calibrated) }
}

function twistsByCamera({ frames, picture, setup }: CameraRecording): SeenRecording {
  const start = startTwistCamera({ picture, neutral: setup.neutralMs && within(frames, setup.neutralMs) })
  const states = statesAfter(frames, start, seeTwist)
  const looks = looksOf(frames, states, ({ look }) => look)
  return { looks, twists: twistsOf(endTwists(states.at(-1) ?? start).turns) }
}

/** It knows only turns since its neutral: what was before that is not known. */
function twistsByPhone({ frames, setup: { neutralMs } }: PhoneRecording): SeenRecording {
  const stance = neutralMs && neutralStance(within(frames, neutralMs))
  const fromMs = neutralMs?.[0] ?? Number.NEGATIVE_INFINITY
  const start = startChest(stance?.ok ? stance.value : undefined)
  const see = (state: ChestState, frame: PhoneFrame) => (frame.tMs < fromMs ? state : seeChest(state, frame))
  const states = statesAfter(frames, start, see)
  const last = states.at(-1) ?? start
  return {
    looks: looksOf(frames, states, seenUnless),
    // Of a turn that went out of sight nobody saw most of the way back.
    twists: twistsOf((last.why === undefined ? endChest(last) : last).turns),
    calibration: stance && told(stance),
  }
}

function squeezeByCamera({ frames, picture, setup: { neutralMs } }: CameraRecording): SeenRecording {
  const found = frames.filter(({ landmarks }) => landmarks !== undefined)
  const relaxed = neutralMs ? within(frames, neutralMs) : found.slice(0, 1)
  const start = startSqueezeCamera({ picture, relaxed })
  const states = statesAfter(frames, start, seeSqueezeByCamera)
  return {
    looks: looksOf(frames, states, ({ look }) => look),
    calibration: told(start.relaxed),
    neutral: { shift: (states.at(-1) ?? start).furthest },
  }
}

function squeezeByPhone({ frames, setup }: PhoneRecording): SeenRecording {
  const relaxed = setup.neutralMs ? within(frames, setup.neutralMs) : firstFelt(frames)
  const stance = relaxedStance(relaxed)
  const start = startSqueeze(stance.ok ? stance.value : undefined)
  const states = statesAfter(frames, start, seeSqueeze)
  const { furthest } = states.at(-1) ?? start
  return {
    looks: looksOf(frames, states, seenUnless),
    calibration: told(stance),
    neutral: { shift: furthest },
  }
}

/** The first frame in which gravity was felt at all. */
const firstFelt = (frames: readonly PhoneFrame[]): readonly PhoneFrame[] =>
  frames.filter(({ gravity }) => gravity !== undefined).slice(0, 1)

/** The eye's state after each frame. */
function statesAfter<Frame, State>(
  frames: readonly Frame[],
  start: State,
  see: (state: State, frame: Frame) => State,
): readonly State[] {
  let state = start
  return frames.map(frame => {
    state = see(state, frame)
    return state
  })
}

const looksOf = <State>(
  frames: readonly { readonly tMs: number }[],
  states: readonly State[],
  lookOf: (state: State) => Look,
): readonly LookedFrame[] =>
  states.map((state, index) => ({ tMs: frames[index]?.tMs ?? 0, look: lookOf(state) }))

/** Where there is nothing to be lost, what is seen is good. */
const seenUnless = ({ why }: { readonly why: WhyUnseen | undefined }): Look =>
  why === undefined ? { form: 'good' } : unseen(why)

const twistsOf = ({ left, right, notCounted }: SeenTwists): SeenTwists => ({ left, right, notCounted })

interface Ends<Frame> {
  readonly flat: readonly Frame[] | undefined
  readonly arch: readonly Frame[] | undefined
}

function endsOf<Frame extends { readonly tMs: number }>(
  frames: readonly Frame[],
  { calibration }: RecordingSetup,
): Ends<Frame> {
  return {
    flat: calibration?.flatMs && within(frames, calibration.flatMs),
    arch: calibration?.archMs && within(frames, calibration.archMs),
  }
}

const within = <Frame extends { readonly tMs: number }>(
  frames: readonly Frame[],
  [fromMs, untilMs]: WindowMs,
): readonly Frame[] => frames.filter(({ tMs }) => tMs >= fromMs && tMs < untilMs)

const told = (calibrated: Result<unknown, CalibrationProblem> | undefined): SeenRecording['calibration'] =>
  calibrated === undefined ? 'missing' : calibrated.ok ? 'ok' : calibrated.error
