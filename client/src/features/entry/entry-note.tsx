import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';
import type { Edit, Line } from './entry-draft';
import { useEntryWords } from './use-entry-words';

interface EntryNoteProps {
  line: Line;
  edit: Edit;
  onChange: (change: Partial<Edit>) => void;
}

const LONGEST = 200;

/** A remark that stays with the figure; there is no field for it before somebody asks for one. */
export function EntryNote({ line, edit: { note }, onChange }: EntryNoteProps) {
  const t = useTranslations('entry.note');
  const name = useEntryWords().name(line);
  const [open, setOpen] = useState(false);
  const asked = useRef(false);
  const ask = () => {
    asked.current = true;
    setOpen(true);
  };
  if (note === '' && !open) {
    return (
      <Button label={t('addTo', { name })} onClick={ask}>
        {t('add')}
      </Button>
    );
  }
  return (
    <input
      type="text"
      aria-label={t('field', { name })}
      placeholder={t('placeholder')}
      value={note}
      maxLength={LONGEST}
      autoComplete="off"
      // The button that had the focus is gone.
      ref={(field) => {
        if (asked.current) field?.focus();
        asked.current = false;
      }}
      onChange={(event) => {
        // One that is emptied stays open.
        setOpen(true);
        onChange({ note: event.target.value });
      }}
      className="min-h-9 w-full min-w-40 rounded-6 border border-border-strong bg-surface px-2 text-sm text-text"
    />
  );
}
