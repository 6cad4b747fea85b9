/** The one version number of app and terminal, from the root package.json. */
declare const __BACKSTRIDE_VERSION__: string
