import './look/tokens.css'
import './look/outdoors.css'
import './look/fonts.css'
import './look/base.css'
import { start } from './app/start.tsx'

// Only browsers without Temporal pay for it; packages expect it to be there.
const ready = 'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global')
void ready.then(() => start(document.getElementById('app')))
