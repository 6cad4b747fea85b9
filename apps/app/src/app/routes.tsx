import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { Loading } from './loading.tsx'
import { useFacts, usePreferences } from './services.tsx'

// Every screen is a chunk of its own: first-screen JavaScript stays small, the service worker fetches the rest ahead.
const First = lazy(() => import('../screens/first/first-screen.tsx'))
const Today = lazy(() => import('../screens/today/today-screen.tsx'))
const Progress = lazy(() => import('../screens/progress/progress-screen.tsx'))
const More = lazy(() => import('../screens/more/more-screen.tsx'))
const Settings = lazy(() => import('../screens/settings/settings-screen.tsx'))
const JournalList = lazy(() => import('../screens/journal/journal-screen.tsx'))
const YourData = lazy(() => import('../screens/data/data-screen.tsx'))
const Lessons = lazy(() => import('../screens/lessons/lessons-screen.tsx'))
const LessonPage = lazy(() => import('../screens/lessons/lesson-screen.tsx'))
const Library = lazy(() => import('../screens/library/library-screen.tsx'))
const DrillPage = lazy(() => import('../screens/library/drill-screen.tsx'))
const Rules = lazy(() => import('../screens/rules/rules-screen.tsx'))
const About = lazy(() => import('../screens/about/about-screen.tsx'))
const Accessibility = lazy(() => import('../screens/about/accessibility-screen.tsx'))
const Privacy = lazy(() => import('../screens/about/privacy-screen.tsx'))
const Screening = lazy(() => import('../screens/screening/screening-screen.tsx'))
const ShortScreen = lazy(() => import('../screens/short-screen/short-screen.tsx'))
const ScreenResult = lazy(() => import('../screens/result/result-screen.tsx'))
const Later = lazy(() => import('../screens/later/later-screen.tsx'))
const Clearance = lazy(() => import('../screens/clearance/clearance-screen.tsx'))
const Emergency = lazy(() => import('../screens/emergency/emergency-screen.tsx'))
const after = () => import('../screens/after/after-screen.tsx')
const AfterSession = lazy(after)
// Fetched together: a new version taken in another tab must not pull the last page of a session away.
const Session = lazy(async () => {
  const [session] = await Promise.all([import('../screens/session/session-screen.tsx'), after()])
  return session
})
const Choose = lazy(() => import('../screens/choose/choose-screen.tsx'))
const Explore = lazy(() => import('../screens/explore/explore-screen.tsx'))
const Squeeze = lazy(() => import('../screens/squeeze/squeeze-screen.tsx'))
// The lock reads the safety screen through the coach, which the first screen does not need.
const Unlocked = lazy(async () => ({ default: (await import('./safety/unlocked.tsx')).Unlocked }))
const NotFound = lazy(() => import('./not-found.tsx'))

export function Routes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <Home />
        </Route>
        <Route path="/welcome" component={First} />
        <Route path="/screening" component={Screening} />
        <Route path="/short-screen" component={ShortScreen} />
        <Route path="/later" component={Later} />
        <Route path="/result" component={ScreenResult} />
        <Route path="/clearance" component={Clearance} />
        <Route path="/emergency" component={Emergency} />
        <Route path="/squeeze">
          <Unlocked>
            <Squeeze />
          </Unlocked>
        </Route>
        <Route path="/explore">
          <Unlocked>
            <Explore />
          </Unlocked>
        </Route>
        <Route path="/choose">
          <Unlocked>
            <Choose />
          </Unlocked>
        </Route>
        <Route path="/session">
          <Unlocked>
            <Session />
          </Unlocked>
        </Route>
        <Route path="/after" component={AfterSession} />
        <Route path="/progress" component={Progress} />
        <Route path="/learn" component={Lessons} />
        <Route path="/learn/:id" component={LessonPage} />
        <Route path="/library" component={Library} />
        <Route path="/library/:id" component={DrillPage} />
        <Route path="/more" component={More} />
        <Route path="/more/settings" component={Settings} />
        <Route path="/more/journal" component={JournalList} />
        <Route path="/more/data" component={YourData} />
        <Route path="/more/rules" component={Rules} />
        <Route path="/more/about" component={About} />
        <Route path="/more/accessibility" component={Accessibility} />
        <Route path="/more/privacy" component={Privacy} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

/** A new device reads the first page once; a restored journal counts as having read it. */
function Home() {
  const [{ started }] = usePreferences()
  const facts = useFacts()
  return started || facts.length > 0 ? <Today /> : <Redirect to="/welcome" replace />
}
