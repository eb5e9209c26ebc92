const APRIL = 4;

/** The fiscal year of today in Japan, whatever the clock of the device thinks. */
export function currentFiscalYear(now = new Date()): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
  const [year = 0, month = APRIL] = day.split('-').map(Number);
  return month < APRIL ? year - 1 : year;
}
