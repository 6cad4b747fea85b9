import { drillOf } from '@backstride/content'
import { useParams } from 'wouter'
import NotFoundScreen from '../../app/not-found.tsx'
import { DrillPage } from './drill-page.tsx'

/** One position by its address; a position of another version has no page here. */
export default function DrillScreen() {
  const { id = '' } = useParams<{ id: string }>()
  const drill = drillOf(id)
  return drill === undefined ? <NotFoundScreen /> : <DrillPage drill={drill} />
}
