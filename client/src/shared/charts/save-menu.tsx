import { useId, useState, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { SaveForm } from './use-saving';

interface SaveMenuProps {
  /** A sentence that says what is shown. */
  title: string;
  forms: readonly SaveForm[];
  /** What is to be said when it is done; null: the browser shows it. */
  onSave: (form: SaveForm, frame: HTMLElement) => Promise<string | null>;
}

/** The same figures in other forms; the browser closes it, by Escape or a click beside it. */
export function SaveMenu({ title, forms, onSave }: SaveMenuProps) {
  const t = useTranslations('frame.save');
  const id = useId();
  const anchor = `--${id.replace(/\W/g, '')}`;
  const [said, setSaid] = useState<string | null>(null);
  const save = (form: SaveForm) => (event: MouseEvent<HTMLButtonElement>) => {
    const frame = event.currentTarget.closest('section');
    document.getElementById(id)?.hidePopover?.();
    if (!frame) return;
    onSave(form, frame).then(setSaid, () => setSaid(t('failed')));
  };
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={t('moreOf', { title })}
        style={{ anchorName: anchor }}
        className="min-h-9 shrink-0 rounded-6 border border-border-strong bg-surface px-3 py-1 text-sm text-accent hover:underline"
      >
        {t('more')}
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={t('moreOf', { title })}
        style={{ positionAnchor: anchor, positionArea: 'bottom span-right' }}
        className="m-1 rounded-8 border border-border-strong bg-surface p-1 text-text shadow-lg"
      >
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            onClick={save(form)}
            className="block min-h-11 w-full rounded-6 px-4 py-2 text-left text-sm hover:bg-surface-accent focus-visible:bg-surface-accent"
          >
            {t(`forms.${form}`)}
          </button>
        ))}
      </div>
      <span role="status" className="text-sm text-text-quiet">
        {said}
      </span>
    </>
  );
}
