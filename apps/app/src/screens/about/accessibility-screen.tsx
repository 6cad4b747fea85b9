import { Trans, useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

/** Only what was tried: a statement that promises more would be of no use to anyone. */
export default function AccessibilityScreen() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Accessibility`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>Made to be used by everyone.</Trans>}
      lead={<Trans>We build towards WCAG 2.2, level AA. Nobody outside has audited it.</Trans>}
      tabs
    >
      <div className="prose block">
        <h2>
          <Trans>What we check</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Every screen works with the keyboard alone, and the focus is always visible.</Trans>
          </li>
          <li>
            <Trans>Text has a contrast of at least 4.5 to 1, in light and in dark.</Trans>
          </li>
          <li>
            <Trans>Text can be twice as large; nothing is cut off.</Trans>
          </li>
          <li>
            <Trans>Targets are at least 44 pixels high and wide.</Trans>
          </li>
          <li>
            <Trans>Nothing is told by colour alone: each state has its own word and shape.</Trans>
          </li>
          <li>
            <Trans>Every drawing of a position is also told in words, from the same angles.</Trans>
          </li>
          <li>
            <Trans>Each chart has a table with the same values.</Trans>
          </li>
          <li>
            <Trans>Where your device asks for less movement, nothing moves by itself: pictures swap.</Trans>
          </li>
          <li>
            <Trans>Automatic checks with axe-core find nothing in both themes.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>What does not work yet</Trans>
        </h2>
        <ul>
          <li>
            <Trans>We have not tried it with people who use a screen reader every day.</Trans>
          </li>
          <li>
            <Trans>The daily plan still begins on the floor; standing drills are in the library.</Trans>
          </li>
        </ul>
      </div>
    </ScreenLayout>
  )
}
