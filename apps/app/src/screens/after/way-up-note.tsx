import { getUpInWords } from '@backstride/content'
import { useSay } from '../../language/language.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { isOnTheFloor, type SessionWork } from '../../player/index.ts'

/** Whoever ended it lying or kneeling reads how to get up, before anything is asked. [GET-UP] */
export function WayUpNote({ work }: { readonly work: SessionWork }) {
  const say = useSay()
  if (!isOnTheFloor(work)) return null
  return (
    <div className="block">
      <Notice>
        <p>{say(getUpInWords)}</p>
      </Notice>
    </div>
  )
}
