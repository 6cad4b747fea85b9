import { Trans, useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'
import { works } from './works.ts'

export default function AboutScreen() {
  const { t } = useLingui()
  const version = __BACKSTRIDE_VERSION__
  return (
    <ScreenLayout
      title={t`About`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>Backstride {version}</Trans>}
      lead={<Trans>A coach, not a doctor, for runners whose low back hurts, or who never want it to.</Trans>}
      tabs
    >
      <div className="prose block">
        <p>
          <Trans>
            Backstride is free software under the Apache License 2.0: anyone may read, use and change it. It
            comes without any warranty.
          </Trans>
        </p>
        <h2>
          <Trans>Whose work this stands on</Trans>
        </h2>
      </div>
      <div className="block">
        <Rows>
          {works.map(({ name, licence, by }) => (
            <Row key={name} title={<span translate="no">{name}</span>}>
              <span translate="no">
                {licence} · {by}
              </span>
            </Row>
          ))}
        </Rows>
      </div>
      <p className="block small">
        <a className="text-action" href="/licences.txt">
          <span>
            <Trans>The licence texts in full</Trans>
          </span>
        </a>
      </p>
    </ScreenLayout>
  )
}
