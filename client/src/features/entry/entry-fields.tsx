import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { isColumn, toNumber, type Edit, type Line } from './entry-draft';
import { moveOn } from './move-on';
import { useEntryWords } from './use-entry-words';

interface EntryFieldsProps {
  line: Line;
  edit: Edit;
  /** Ids of what is said of it. */
  describedBy: string | undefined;
  invalid: boolean;
  onChange: (change: Partial<Edit>) => void;
  /** A column that was pasted into it. */
  onColumn: (text: string) => void;
}

/** The field of a row, or two of them where a rate is handed in by its parts. */
export function EntryFields(props: EntryFieldsProps) {
  const t = useTranslations('entry');
  const { line, edit, onChange, onColumn } = props;
  const name = useEntryWords().name(line);
  if (!line.byParts) {
    return (
      <Field
        {...props}
        label={t('field', { name })}
        value={edit.printed}
        onChange={(printed) => onChange(toNumber({ printed }))}
        onColumn={onColumn}
      />
    );
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <Field
        {...props}
        label={t('numerator', { name })}
        value={edit.numerator}
        onChange={(numerator) => onChange(toNumber({ numerator }))}
      />
      <span aria-hidden="true">／</span>
      <Field
        {...props}
        label={t('denominator', { name })}
        value={edit.denominator}
        onChange={(denominator) => onChange(toNumber({ denominator }))}
      />
    </span>
  );
}

interface FieldProps {
  label: string;
  value: string;
  describedBy: string | undefined;
  invalid: boolean;
  onChange: (value: string) => void;
  onColumn: (text: string) => void;
}

function Field({ label, value, describedBy, invalid, onChange, onColumn }: FieldProps) {
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // While Japanese is being converted, Enter confirms the word.
    if (event.nativeEvent.isComposing) return;
    if (moveOn(event.currentTarget, event.key, event.shiftKey)) event.preventDefault();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (!isColumn(text)) return;
    event.preventDefault();
    onColumn(text);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      data-entry-field=""
      aria-label={label}
      aria-invalid={invalid ? true : undefined}
      aria-describedby={describedBy}
      value={value}
      maxLength={100}
      onChange={(event) => onChange(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={press}
      onPaste={paste}
      className="min-h-11 w-28 scroll-my-32 rounded-6 border border-border-strong bg-surface px-2 text-right text-base text-text tabular-nums aria-invalid:border-2 aria-invalid:border-text-error"
    />
  );
}
