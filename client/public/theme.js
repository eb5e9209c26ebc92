// Before the first paint: the remembered theme, so that nothing flashes. Kept in step with src/shared/theme/theme.ts.
try {
  const theme = window.localStorage.getItem('musubi.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme then applies.
}
