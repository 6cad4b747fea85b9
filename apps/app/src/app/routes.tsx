import { type ComponentType, lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { Loading } from './loading.tsx'
import { useFacts, usePreferences } from './services.tsx'

// The locks read the safety screen through the coach, which the first screen does not need.
const NotUrgent = lazy(async () => ({ default: (await import('./safety/not-urgent.tsx')).NotUrgent }))
const Unlocked = lazy(async () => ({ default: (await import('./safety/unlocked.tsx')).Unlocked }))
const notUrgent = (Screen: ComponentType) => () => (
  <NotUrgent>
    <Screen />
  </NotUrgent>
)

// Every screen is a chunk of its own: first-screen JavaScript stays small, the service worker fetches the rest ahead.
const First = lazy(() => import('../screens/first/first-screen.tsx'))
const Today = lazy(() => import('../screens/today/today-screen.tsx'))
const Progress = lazy(() => import('../screens/progress/progress-screen.tsx'))
const More = lazy(() => import('../screens/more/more-screen.tsx'))
const Settings = lazy(() => import('../screens/settings/settings-screen.tsx'))
const JournalList = lazy(() => import('../screens/journal/journal-screen.tsx'))
const YourData = lazy(() => import('../screens/data/data-screen.tsx'))
const Outcomes = notUrgent(lazy(() => import('../screens/outcomes/outcomes-screen.tsx')))
const OutcomeWeek = notUrgent(lazy(() => import('../screens/outcomes/week-screen.tsx')))
const OutcomeActivities = notUrgent(lazy(() => import('../screens/outcomes/activities-screen.tsx')))
const OutcomeChange = notUrgent(lazy(() => import('../screens/outcomes/change-screen.tsx')))
const OutcomeScore = notUrgent(lazy(() => import('../screens/outcomes/score-screen.tsx')))
const OutcomeRmdq = notUrgent(lazy(() => import('../screens/outcomes/rmdq-screen.tsx')))
const LookingBack = notUrgent(lazy(() => import('../screens/outcomes/six-weeks-screen.tsx')))
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
const Hurts = lazy(() => import('../screens/hurts/hurts-screen.tsx'))
const Emergency = lazy(() => import('../screens/emergency/emergency-screen.tsx'))
const after = () => import('../screens/after/after-screen.tsx')
const AfterSession = lazy(after)
// Fetched together: a new version taken in another tab must not pull the last page of a session away.
const Session = lazy(async () => {
  const [session] = await Promise.all([import('../screens/session/session-screen.tsx'), after()])
  return session
})
const Choose = lazy(() => import('../screens/choose/choose-screen.tsx'))
const Week = notUrgent(lazy(() => import('../screens/week/week-screen.tsx')))
const FlarePlan = lazy(() => import('../screens/flare-plan/flare-plan-screen.tsx'))
const Explore = lazy(() => import('../screens/explore/explore-screen.tsx'))
const Assessment = notUrgent(lazy(() => import('../screens/assessment/assessment-screen.tsx')))
const BodyChart = notUrgent(lazy(() => import('../screens/assessment/body-chart-screen.tsx')))
const Movement = notUrgent(lazy(() => import('../screens/assessment/movement-screen.tsx')))
const Training = notUrgent(lazy(() => import('../screens/assessment/training-screen.tsx')))
const Sitting = notUrgent(lazy(() => import('../screens/assessment/sitting-screen.tsx')))
const HipFlexor = lazy(() => import('../screens/assessment/hip-flexor-screen.tsx'))
const LegLower = lazy(() => import('../screens/assessment/leg-lower-screen.tsx'))
const Plank = lazy(() => import('../screens/assessment/plank-screen.tsx'))
const Squeeze = lazy(() => import('../screens/squeeze/squeeze-screen.tsx'))
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
        <Route path="/hurts" component={Hurts} />
        <Route path="/squeeze">
          <Unlocked>
            <Squeeze />
          </Unlocked>
        </Route>
        <Route path="/assessment" component={Assessment} />
        <Route path="/assessment/body-chart" component={BodyChart} />
        <Route path="/assessment/movement" component={Movement} />
        <Route path="/assessment/training" component={Training} />
        <Route path="/assessment/sitting" component={Sitting} />
        <Route path="/assessment/hip-flexor">
          <Unlocked>
            <HipFlexor />
          </Unlocked>
        </Route>
        <Route path="/assessment/leg-lower">
          <Unlocked>
            <LegLower />
          </Unlocked>
        </Route>
        <Route path="/assessment/plank">
          <Unlocked>
            <Plank />
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
        <Route path="/week" component={Week} />
        <Route path="/flare-plan" component={FlarePlan} />
        <Route path="/progress" component={Progress} />
        <Route path="/outcomes" component={Outcomes} />
        <Route path="/outcomes/week" component={OutcomeWeek} />
        <Route path="/outcomes/activities" component={OutcomeActivities} />
        <Route path="/outcomes/change" component={OutcomeChange} />
        <Route path="/outcomes/score" component={OutcomeScore} />
        <Route path="/outcomes/rmdq" component={OutcomeRmdq} />
        <Route path="/outcomes/six-weeks" component={LookingBack} />
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
