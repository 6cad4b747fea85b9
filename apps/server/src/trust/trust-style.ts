/** The look of the trust page: the tokens of the app, without its files, which this page cannot reach. */
export const trustStyle = `
:root { color-scheme: light dark; --sky: #eef1ec; --ink: #241a26; --ink-2: #5a4f5e; --line: #c9d0c6; --sun: #ffb52e; }
@media (prefers-color-scheme: dark) { :root { --sky: #1b141f; --ink: #f7f1f5; --ink-2: #c3b4c8; --line: #4a3c50; --sun: #ffc04a; } }
body { margin: 0; background: var(--sky); color: var(--ink); font: 400 1.0625rem/1.45 ui-rounded, system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; display: grid; gap: 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
h1 { font-size: 2rem; line-height: 1.1; letter-spacing: -0.02em; margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 1.5rem 0 0.25rem; }
p { margin: 0 0 0.75rem; hyphens: auto; }
ul { list-style: none; margin: 0; padding: 0; }
li a { display: block; padding: 0.75rem 0; border-bottom: 1.5px solid var(--line); color: inherit; overflow-wrap: anywhere; }
.main { display: block; padding: 1rem; border-radius: 18px; background: var(--sun); color: #241a26; font-weight: 700; font-size: 1.25rem; text-align: center; text-decoration: none; }
.small { color: var(--ink-2); font-size: 0.9375rem; margin-top: 1rem; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
`
