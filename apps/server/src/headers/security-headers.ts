import { secureHeaders } from 'hono/secure-headers'

const self = ["'self'"]
const none = ["'none'"]

/** Nothing from anywhere but our own origin, and no frame around us: the privacy promise as a header. */
export const securityHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: self,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: self,
      // The silence that the headphone button needs is made in the page.
      mediaSrc: ['blob:'],
      connectSrc: self,
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: self,
      baseUri: none,
      formAction: self,
      frameAncestors: none,
      objectSrc: none,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    // The certificate is our own and may change: a pinned promise of https would lock the runner out.
    strictTransportSecurity: false,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      accelerometer: ['self'],
      gyroscope: ['self'],
      screenWakeLock: ['self'],
    },
  })
