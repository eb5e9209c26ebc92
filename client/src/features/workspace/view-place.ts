/** The address of a page as it is kept: without the language, and with the unit the page has chosen by itself. */
export function placeOf(pathname: string, search: string, unit: string | null): string {
  const params = new URLSearchParams(search);
  params.delete('lang');
  if (unit !== null && !params.has('unit')) params.set('unit', unit);
  const text = params.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}

export const pathnameOf = (path: string): string => path.split('?', 1)[0] ?? path;
