import { Trans, useLingui } from '@lingui/react/macro'
import { Redirect, useLocation } from 'wouter'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { useAllFacts, usePreferences } from '../../app/services.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { BrandMark } from '../../look/icons/brand-mark.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import './first-screen.css'

/** Three sentences before anything is asked: what stays here, what this is for, for whom. */
export default function FirstScreen() {
  const { t } = useLingui()
  const [{ started }, change] = usePreferences()
  const [, go] = useLocation()
  const facts = useAllFacts()
  if (started && facts.length > 0) return <Redirect to="/" replace />
  const startAt = (path: string) => {
    change({ started: true })
    go(path)
  }
  return (
    <ScreenLayout
      title={t`Welcome`}
      headerStart={
        <span className="brand-name">
          <BrandMark />
          Backstride
        </span>
      }
      headerEnd={<LanguageSwitch />}
      heading={<Trans>A calm coach for a runner’s low back.</Trans>}
      ground={
        <MainButton onClick={() => startAt('/screening')} icon="arrow-right">
          <Trans>I’m an adult: start</Trans>
        </MainButton>
      }
      groundMore={
        <TextAction onClick={() => startAt('/screening?pain=no')}>
          <Trans>My back is fine, I want to keep it so</Trans>
        </TextAction>
      }
    >
      <ol className="first-sentences">
        <li>
          <Trans>
            <strong>Everything you enter stays on this device.</strong> There is no account, and nothing is
            sent.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Two short drills get harder only as your back allows.</strong> A few safety questions come
            first: this is a coach, not a doctor.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>It is made for adults,</strong> with or without back pain.
          </Trans>
        </li>
      </ol>
    </ScreenLayout>
  )
}
