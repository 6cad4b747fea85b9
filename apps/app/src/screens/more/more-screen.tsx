import { Trans, useLingui } from '@lingui/react/macro'
import './more-screen.css'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'

export default function MoreScreen() {
  const { t } = useLingui()
  return (
    <ScreenLayout title={t`More`} heading={<Trans>Everything else.</Trans>} tabs>
      <ul className="rows block more-rows">
        <LinkRow href="/library" title={t`Library`}>
          <Trans>Every position, with its figure</Trans>
        </LinkRow>
        <LinkRow href="/learn" title={t`Lessons`}>
          <Trans>What is known about backs and running, and what isn’t</Trans>
        </LinkRow>
        <LinkRow href="/more/settings" title={t`Settings`}>
          <Trans>Language, theme, voice, distances</Trans>
        </LinkRow>
        <LinkRow href="/more/journal" title={t`Journal`}>
          <Trans>Every entry, to read, correct or take back</Trans>
        </LinkRow>
        <LinkRow href="/more/data" title={t`Your data`}>
          <Trans>Save to a file, restore, what this device keeps</Trans>
        </LinkRow>
        <LinkRow href="/screening" title={t`Safety questions`}>
          <Trans>Answer them again when something has changed</Trans>
        </LinkRow>
        <LinkRow href="/squeeze" title={t`Squeeze test`}>
          <Trans>Feel a neutral pelvis, standing</Trans>
        </LinkRow>
        <LinkRow href="/explore" title={t`Try other positions`}>
          <Trans>A few seconds each: which is hardest?</Trans>
        </LinkRow>
        <LinkRow href="/more/rules" title={t`Rules`}>
          <Trans>Every rule that decides here, with its source</Trans>
        </LinkRow>
        <LinkRow href="/emergency" title={t`Emergency numbers`}>
          <Trans>Works without a network</Trans>
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
      </ul>
    </ScreenLayout>
  )
}
