// Node before 26 has no Temporal; the product loads the same polyfill.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
