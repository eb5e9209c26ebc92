const KEY = 'musubi.opened';

/** Where storage is forbidden, for as long as the page is there. */
let kept: string | null = null;

/** Who has begun to look around in this tab; null: nobody. */
export function openedBy(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return kept;
  }
}

/** null: signed out. */
export function keepOpened(person: string | null): void {
  kept = person;
  try {
    if (person === null) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, person);
  } catch {
    // Then it is known to this page only.
  }
}
