import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { measure } from './measure-build.mjs'

const build: Readonly<Record<string, string>> = {
  'index.html': '<script src="/early.js"></script><script type="module" src="/assets/index-a.js"></script>',
  'early.js': 'document.documentElement.dataset.theme = "dark"',
  'assets/index-a.js': 'import{a}from"./shared-b.js";const later=()=>import("./later-c.js")',
  'assets/shared-b.js': 'import"./deep-d.js";export const a=1',
  'assets/deep-d.js': 'export{}',
  'assets/later-c.js': 'export const later=1',
  'assets/de-e.js': 'export const words={}',
  'sw.js':
    's.precacheAndRoute([{url:"index.html",revision:"1"},{url:"assets/index-a.js",revision:null},{url:"assets/de-e.js",revision:null}],{})',
}
const read = (name: string) => Buffer.from(build[name] ?? '')
const sizeOf = (names: readonly string[]) =>
  names.reduce((bytes, name) => bytes + gzipSync(read(name)).length, 0)

it('follows static imports to the end, and no dynamic one', () => {
  const files = ['early.js', 'assets/index-a.js', 'assets/shared-b.js', 'assets/deep-d.js']
  expect(measure(read).firstScreen).toEqual({ files, bytes: sizeOf(files) })
})

it('adds what a first visit asks for before it shows', () => {
  expect(measure(read).firstVisit.files.at(-1)).toBe('assets/de-e.js')
})

it('counts what the service worker keeps', () => {
  const files = ['index.html', 'assets/index-a.js', 'assets/de-e.js']
  expect(measure(read).precache).toEqual({ files, bytes: sizeOf(files) })
})

it('says so when it sees nothing', () => {
  expect(() => measure(() => Buffer.from(''))).toThrow('would be empty')
})
