import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import './more-screen.css'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'

export default function MoreScreen() {
  const { t } = useLingui()
  const level = useStandingScreen()?.level.level
  // What someone has to look at first is not trained on; what needs help today is not planned around either.
  const isCalm = level === undefined || level >= 2
  const isOpen = level === undefined || level >= 3
  return (
    <ScreenLayout title={t`More`} heading={<Trans>Everything else.</Trans>} tabs>
      <div className="block more-groups">
        {isCalm && (
          <Group title={<Trans>Training</Trans>}>
            <LinkRow href="/week" title={t`Your week`}>
              <Trans>Your days, a pause, a reminder</Trans>
            </LinkRow>
            <LinkRow href="/assessment" title={t`Assessment`}>
              <Trans>Where it hurts, what you train, a few small tests</Trans>
            </LinkRow>
            {isOpen && (
              <>
                <LinkRow href="/squeeze" title={t`Squeeze test`}>
                  <Trans>Feel a neutral pelvis, standing</Trans>
                </LinkRow>
                <LinkRow href="/explore" title={t`Try other positions`}>
                  <Trans>A few seconds each: which is hardest?</Trans>
                </LinkRow>
              </>
            )}
            <LinkRow href="/library" title={t`Library`}>
              <Trans>Every position, with its figure</Trans>
            </LinkRow>
          </Group>
        )}
        <Group title={<Trans>Your back</Trans>}>
          <LinkRow href="/screening" title={t`Safety questions`}>
            <Trans>Answer them again when something has changed</Trans>
          </LinkRow>
          <LinkRow href="/flare-plan" title={t`Plan for a flare`}>
            <Trans>Written while well, read when it hurts</Trans>
          </LinkRow>
          {isCalm && (
            <LinkRow href="/outcomes" title={t`How it goes`}>
              <Trans>Short questions over the weeks, and looking back</Trans>
            </LinkRow>
          )}
          <LinkRow href="/learn" title={t`Lessons`}>
            <Trans>What is known about backs and running, and what isn’t</Trans>
          </LinkRow>
          <LinkRow href="/emergency" title={t`Emergency numbers`}>
            <Trans>Works without a network</Trans>
          </LinkRow>
        </Group>
        <Group title={<Trans>Your entries</Trans>}>
          <LinkRow href="/more/journal" title={t`Journal`}>
            <Trans>Every entry, to read, correct or take back</Trans>
          </LinkRow>
          <LinkRow href="/more/data" title={t`Your data`}>
            <Trans>Save to a file, restore, what this device keeps</Trans>
          </LinkRow>
        </Group>
        <Group title={<Trans>The app</Trans>}>
          <LinkRow href="/more/settings" title={t`Settings`}>
            <Trans>Language, theme, voice, distances</Trans>
          </LinkRow>
          <LinkRow href="/more/rules" title={t`Rules`}>
            <Trans>Every rule that decides here, with its source</Trans>
          </LinkRow>
          <LinkRow href="/more/privacy" title={t`Privacy`}>
            <Trans>What stays here: everything</Trans>
          </LinkRow>
          <LinkRow href="/more/accessibility" title={t`Accessibility`}>
            <Trans>What works, and what does not yet</Trans>
          </LinkRow>
          <LinkRow href="/more/about" title={t`About`}>
            <Trans>Version, licences, whose work this stands on</Trans>
          </LinkRow>
        </Group>
      </div>
    </ScreenLayout>
  )
}

const Group = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <ul className="rows more-rows">{children}</ul>
  </section>
)
