export { type Rest, restOf, restRules } from './lies-still.ts'
export { createPhoneSensor, type PhoneSensor, type SensorPage, sensorBeforeAsked } from './phone-sensor.ts'
export { type EyeProblem, liftedWords, phoneWords, problemWords, waitsWords } from './phone-words.ts'
export { type Felt, isImpossible, isProblem, type SensorAnswer, type SensorProblem } from './sensor-answer.ts'
