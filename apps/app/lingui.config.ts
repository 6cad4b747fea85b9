import { formatter } from '@lingui/format-po'

export default {
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [
    { path: '<rootDir>/src/language/{locale}', include: ['<rootDir>/src'], exclude: ['**/*.test.*'] },
  ],
  orderBy: 'origin',
  format: formatter({ lineNumbers: false, printLinguiId: false }),
}
