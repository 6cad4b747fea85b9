/** Works by others that are part of the built app, with the licence each comes under. Names are not translated. */
export const works = [
  { name: 'Bricolage Grotesque', licence: 'OFL-1.1', by: 'The Bricolage Grotesque Project Authors' },
  { name: 'Figtree', licence: 'OFL-1.1', by: 'The Figtree Project Authors' },
  { name: 'Phosphor Icons', licence: 'MIT', by: 'Phosphor Icons' },
  { name: 'React', licence: 'MIT', by: 'Meta Platforms, Inc. and affiliates' },
  { name: 'Lingui', licence: 'MIT', by: 'Lingui contributors' },
  { name: 'wouter', licence: 'Unlicense', by: 'Alexey Taktarov' },
  { name: 'XState', licence: 'MIT', by: 'Stately' },
  { name: 'zod', licence: 'MIT', by: 'Colin McDonnell' },
  { name: 'idb', licence: 'ISC', by: 'Jake Archibald' },
  { name: 'd3-scale, d3-shape', licence: 'ISC', by: 'Mike Bostock' },
  { name: 'temporal-polyfill', licence: 'MIT', by: 'Adam Shaw' },
  { name: 'Workbox', licence: 'MIT', by: 'Google LLC' },
] as const
