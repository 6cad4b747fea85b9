// Theme and language before the first paint: a file of its own, because the page's policy allows no inline script.
try {
  const saved = JSON.parse(localStorage.getItem('backstride.preferences') || '{}')
  if (saved.theme === 'light' || saved.theme === 'dark') document.documentElement.dataset.theme = saved.theme
  const lang = saved.language || (navigator.language || 'en').slice(0, 2)
  document.documentElement.lang = lang === 'de' ? 'de' : 'en'
} catch {
  // A blocked or unreadable store leaves the system's theme; the app says so itself.
}
