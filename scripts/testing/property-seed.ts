import fc from 'fast-check'

// The same cases in every run: whoever changes a line must not trip over a rare case that was there before.
// `npm run explore` tries others.
const given = process.env.PROPERTY_SEED
fc.configureGlobal({ seed: given === undefined ? 20261201 : Number(given) })
