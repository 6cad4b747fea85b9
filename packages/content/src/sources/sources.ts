/** Where something a lesson says was found. Read as public abstracts or excerpts: full texts were mostly closed. */
export interface Source {
  /** Authors, year and what it is, short enough for one line or two. */
  readonly citation: string
  /** Without the address in front; absent where none is known. */
  readonly doi?: string
}

/** Every source a lesson may name, by its evidence id. */
export const sources = {
  R01: {
    citation: 'Finucane 2020, J Orthop Sports Phys Ther 50:350: framework for red flags',
    doi: '10.2519/jospt.2020.9971',
  },
  R02: {
    citation: 'Henschke 2009, Arthritis Rheum: serious causes in acute low back pain',
    doi: '10.1002/art.24853',
  },
  R03: { citation: 'BMJ Best Practice: pathway for cauda equina syndrome, after GIRFT' },
  R04: { citation: 'Chartered Society of Physiotherapy 2024, on the GIRFT pathway' },
  R10: {
    citation: 'Costa 2012, CMAJ 184:E613, updated by Wallwork 2024: course of low back pain',
    doi: '10.1503/cmaj.230542',
  },
  R11: { citation: 'CMAJ 2024, summary on recurrence of low back pain' },
  R12: {
    citation: 'Steffens 2016, JAMA Intern Med: exercise and education against low back pain, review',
    doi: '10.1001/jamainternmed.2015.7431',
  },
  R13: {
    citation: 'Pocovi 2024, Lancet: walking and education, trial with 701 people',
    doi: '10.1016/S0140-6736(24)00755-4',
  },
  R20: {
    citation: 'Cai 2017, Med Sci Sports Exerc 49:2374: three kinds of exercise in runners with back pain',
    doi: '10.1249/MSS.0000000000001396',
  },
  R22: {
    citation: 'Owen 2020, Br J Sports Med 54:1279: kinds of exercise in lasting back pain, network review',
  },
  R24: {
    citation: 'Silbernagel 2007, Am J Sports Med 35:897: going on with sport by a pain scale (tendons)',
  },
  R27: {
    citation: 'Smith 2017, Br J Sports Med: exercises that hurt and exercises that do not, review',
    doi: '10.1136/bjsports-2016-097383',
  },
  R30: {
    citation: 'Frandsen 2025, Br J Sports Med: a single run against the longest of 30 days, 5205 runners',
    doi: '10.1136/bjsports-2024-109380',
  },
  R40: {
    citation: 'Sadler 2017, BMC Musculoskelet Disord: what came before low back pain, pooled studies',
    doi: '10.1186/s12891-017-1534-0',
  },
  R41: { citation: 'Schache 2000, Br J Sports Med 34:279: hip flexibility and the pelvis while running' },
  R42: {
    citation:
      'University of Kentucky, master’s thesis (khp_etds 35): three weeks of hip flexor stretching; against it an abstract on 9 runners (IJESAB 8:15)',
  },
  R45: {
    citation: 'Alzahrani 2022, PeerJ: sitting and low back pain over time, pooled studies',
    doi: '10.7717/peerj.13127',
  },
  R46: {
    citation: 'Baradaran Mahdavi 2021, Health Promot Perspect: sitting and low back pain, pooled studies',
    doi: '10.34172/hpp.2021.50',
  },
  R58: { citation: 'Cholewicki 2002, Clin Biomech 17:99: no single muscle decides how steady the trunk is' },
  R61: { citation: 'Practice pages on McGill’s advice about short holds; no study' },
  R64: {
    citation: 'Konrad 2021, Int J Environ Res Public Health: hip flexor stretching and performance, review',
    doi: '10.3390/ijerph18041936',
  },
  R65: { citation: 'Physiotutors: review of Frandsen 2025' },
  R71: {
    citation: 'Wu 2024, Sports Med: exercise programmes and injuries in runners, 9 trials',
    doi: '10.1007/s40279-024-01993-7',
  },
  R78: {
    citation: 'Swain 2020, J Biomech: posture, load and low back pain, review of reviews',
    doi: '10.1016/j.jbiomech.2019.08.006',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
