import type { Page } from '@playwright/test'

/** Gravity as a phone feels it, m/s²: x to the right of the screen, y to its top, z out of it. */
export interface Gravity {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** A phone lying on something, screen up, its top edge higher by so many degrees. */
export function lyingAt(degrees: number): Gravity {
  const radians = (degrees * Math.PI) / 180
  return { x: 0, y: 9.81 * Math.sin(radians), z: 9.81 * Math.cos(radians) }
}

/** Gives the browser a tilt sensor; before the page listens. What is laid down stays until it is laid down otherwise. */
export async function withTiltSensor(page: Page): Promise<(gravity: Gravity) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  const lay = async (type: 'accelerometer' | 'linear-acceleration' | 'gyroscope', xyz: Gravity) => {
    await devtools.send('Emulation.setSensorOverrideReadings', { type, reading: { xyz } })
  }
  const still = { x: 0, y: 0, z: 0 }
  for (const type of ['accelerometer', 'linear-acceleration', 'gyroscope'] as const)
    await devtools.send('Emulation.setSensorOverrideEnabled', {
      enabled: true,
      type,
      metadata: { available: true },
    })
  await lay('linear-acceleration', still)
  await lay('gyroscope', still)
  return gravity => lay('accelerometer', gravity)
}

/** Lets so much simulated time pass, a tenth of a second with each reading, however slowly the browser gives them. */
export async function feelFor(page: Page, ms: number): Promise<void> {
  for (let passedMs = 0; passedMs < ms; passedMs += 100) {
    await page.evaluate(
      () => new Promise(felt => addEventListener('devicemotion', () => felt(true), { once: true })),
    )
    await page.clock.runFor(100)
  }
}
