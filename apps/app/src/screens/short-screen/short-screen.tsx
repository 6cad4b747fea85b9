import { cardsVersion, shortScreenRows } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { useSay } from '../../language/language.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import './short-screen.css'

/** One card between whole screens. Anything but "None of these" opens the whole screen, which then decides. */
export default function ShortScreen() {
  const { t } = useLingui()
  const say = useSay()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const none = async () => {
    const answers = { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' } as const
    if (await save(record('ShortScreenAnswered', { ...answers, cardsVersion }))) go('/')
  }
  return (
    <ScreenLayout
      title={t`Short card`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={<Trans>Anything new since last time?</Trans>}
      lead={<Trans>Tap what fits, and we look closer.</Trans>}
      ground={
        <OutlineButton onClick={() => void none()}>
          <Trans>None of these</Trans>
        </OutlineButton>
      }
    >
      <ul className="short-rows">
        {shortScreenRows.map(({ id, row }) => (
          <li key={id}>
            <button type="button" className="short-row" onClick={() => go(`/screening?new=${id}`)}>
              {say(row)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="short-row" onClick={() => go('/screening?new=unsure')}>
            <Trans>Not sure</Trans>
          </button>
        </li>
      </ul>
      {problem}
    </ScreenLayout>
  )
}
