import { Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { TextAction } from '../look/actions/actions.tsx'
import { Notice } from '../look/surfaces/notice.tsx'
import { Tag } from '../look/surfaces/tag.tsx'
import './announcements.css'
import { useServices } from './services.tsx'
import { useStorageProblem } from './storage-problem.tsx'

/** Screens that are never interrupted: someone may be lying on the floor, or calling for help. */
const quiet = /^\/(session|after|squeeze|emergency)/

/** Where one looks around, not in the middle of something: here the app says what this address lacks. */
const unhurried = /^\/(welcome|more)$/

/** What is said above every screen: no network, a store that does not keep, a new version. */
export function Announcements() {
  const { t } = useLingui()
  const [path] = useLocation()
  const { update } = useServices()
  const waiting = useSyncExternalStore(update.subscribe, update.waiting)
  const offline = useSyncExternalStore(subscribeToNetwork, () => !navigator.onLine)
  const readiness = useSyncExternalStore(update.subscribe, update.readiness)
  const storageProblem = useStorageProblem()
  const calm = !quiet.test(path)
  const notOffline = unhurried.test(path) && readiness !== 'ready' && readiness !== 'starting'
  if (storageProblem === undefined && !(calm && (waiting || offline)) && !notOffline) return null
  return (
    <section className="announcements" aria-label={t`Messages`}>
      {storageProblem !== undefined && (
        <Notice icon="warning" tone="ember">
          <p>
            <strong>{storageProblem}</strong>
          </p>
        </Notice>
      )}
      {calm && waiting && (
        <Notice icon="arrows-clockwise">
          <p>
            <Trans>A new version is here. Your entries stay as they are.</Trans>
          </p>
          <TextAction onClick={update.take}>
            <Trans>Start the new version</Trans>
          </TextAction>
        </Notice>
      )}
      {calm && offline && (
        <p>
          <Tag icon="wifi-slash">
            <Trans>No network. Everything here works.</Trans>
          </Tag>
        </p>
      )}
      {notOffline && (
        <div className="announcement-lack">
          <Tag icon="wifi-slash">
            <Trans>Works, not offline yet</Trans>
          </Tag>
          <TextAction href="/more/data">
            <Trans>What is missing?</Trans>
          </TextAction>
        </div>
      )}
    </section>
  )
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
