// Theme and language before the first paint: a file of its own, because the page's policy allows no inline script.
try {
  const saved = JSON.parse(localStorage.getItem('backstride.preferences') || '{}')
  const { dataset } = document.documentElement
  if (saved.theme === 'light' || saved.theme === 'dark') dataset.theme = saved.theme
  if (saved.theme === 'outdoor') {
    dataset.theme = 'light'
    dataset.outdoors = 'yes'
  }
  const lang = saved.language || (navigator.language || 'en').slice(0, 2)
  document.documentElement.lang = lang === 'de' ? 'de' : 'en'
} catch {
  // A blocked or unreadable store leaves the system's theme; the app says so itself.
}
