const FIELD = '[data-entry-field]';
const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Enter and the arrows go from field to field, downwards or back; after the last one to the button that saves. */
export function moveOn(from: HTMLElement, key: string, back: boolean): boolean {
  const step = STEPS[key];
  const form = from.closest('form');
  if (step === undefined || !form) return false;
  const fields = [...form.querySelectorAll<HTMLElement>(FIELD)];
  const at = fields.indexOf(from) + (back && key === 'Enter' ? -1 : step);
  const next = fields[at] ?? (at > 0 ? form.querySelector<HTMLElement>('[type="submit"]') : null);
  next?.focus();
  return true;
}

/** The field of the row that comes after so many others. */
export function focusField(form: HTMLElement | null, at: number): void {
  const fields = form?.querySelectorAll<HTMLElement>(FIELD);
  (fields?.[at] ?? fields?.[fields.length - 1])?.focus();
}
