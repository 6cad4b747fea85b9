import { Hono } from 'hono'
import { html } from 'hono/html'
import { securityHeaders } from '../headers/security-headers.ts'
import { trustStyle } from './trust-style.ts'

export interface TrustInput {
  readonly certificatePem: string
  readonly fingerprint: string
  /** Where the app is once the authority is trusted. */
  readonly appUrls: readonly string[]
}

/** The plain-http page beside the https app: what trusting means, how to do it, and the certificate. Never the key. */
export function trustPage({ certificatePem, fingerprint, appUrls }: TrustInput): Hono {
  const app = new Hono()
  app.use(securityHeaders())
  app.get('/trust.css', context =>
    context.body(trustStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/backstride-ca.crt', context =>
    context.body(certificatePem, 200, {
      'Content-Type': 'application/x-x509-ca-cert',
      'Content-Disposition': 'attachment; filename="backstride-ca.crt"',
    }),
  )
  app.get('/', context =>
    context.html(html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Backstride: trust this computer · diesem Computer vertrauen</title>
    <link rel="stylesheet" href="/trust.css" />
  </head>
  <body>
    <main>
      <section>
        <h1>Trust this computer once, then Backstride works offline.</h1>
        <p>
          Your phone does not know this computer yet. The file below tells it to. Whoever holds the key on this computer could
          then vouch for any website on your phone, so do this only with your own computer, and remove it when you stop.
        </p>
        <p><a class="main" href="/backstride-ca.crt">Download the certificate</a></p>
        <h2>Android</h2>
        <p>Settings, Security, More, Install a certificate, CA certificate. Choose the downloaded file.</p>
        <h2>iPhone, iPad</h2>
        <p>
          Allow the profile, then Settings, General, VPN and Device Management: install it. Then General, About, Certificate
          Trust Settings: switch it on.
        </p>
        <h2>Computer</h2>
        <p>Browser settings, Certificates, Authorities: import the file for websites.</p>
        <h2>Then open</h2>
        <ul>${appUrls.map(url => html`<li><a href="${url}">${url}</a></li>`)}</ul>
        <p class="small">Until you trust it, the app works but not offline. Check the fingerprint (SHA-256):</p>
        <p class="small"><code>${fingerprint}</code></p>
      </section>
      <section lang="de">
        <h1>Vertrau diesem Computer einmal, dann läuft Backstride offline.</h1>
        <p>
          Dein Handy kennt diesen Computer noch nicht. Die Datei unten stellt ihn vor. Wer den Schlüssel auf diesem Computer hat,
          könnte dann auf deinem Handy für jede Website bürgen. Tu das also nur mit deinem eigenen Computer, und entferne es
          wieder, wenn du aufhörst.
        </p>
        <p><a class="main" href="/backstride-ca.crt">Zertifikat herunterladen</a></p>
        <h2>Android</h2>
        <p>Einstellungen, Sicherheit, Weitere, Zertifikat installieren, CA-Zertifikat. Die heruntergeladene Datei wählen.</p>
        <h2>iPhone, iPad</h2>
        <p>
          Das Profil erlauben, dann Einstellungen, Allgemein, VPN und Geräteverwaltung: installieren. Danach Allgemein, Info,
          Zertifikatsvertrauenseinstellungen: einschalten.
        </p>
        <h2>Computer</h2>
        <p>Browser-Einstellungen, Zertifikate, Zertifizierungsstellen: die Datei für Websites importieren.</p>
        <h2>Dann öffnen</h2>
        <ul>${appUrls.map(url => html`<li><a href="${url}">${url}</a></li>`)}</ul>
        <p class="small">Bis du vertraust, läuft die App, aber nicht offline. Der Fingerabdruck steht oben.</p>
      </section>
    </main>
  </body>
</html>`),
  )
  app.notFound(context => context.redirect('/'))
  return app
}
