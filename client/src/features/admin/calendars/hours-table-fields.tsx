import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CalendarDay } from '../../../shared/graphql/generated/graphql';
import { Button } from '../../../shared/ui/button';
import { copyToOpenDays, DAYS, withDay, type HoursTable, type Span } from './hours-table';

interface HoursTableFieldsProps {
  table: HoursTable;
  onChange: (table: HoursTable) => void;
}

/** Each day with its hours; a day without any is closed. */
export function HoursTableFields({ table, onChange }: HoursTableFieldsProps) {
  const t = useTranslations('admin.calendars');
  const [copied, setCopied] = useState<CalendarDay | null>(null);
  const copy = (day: CalendarDay) => {
    onChange(copyToOpenDays(table, day));
    setCopied(day);
  };
  return (
    <>
      <div className="rounded-6 border border-border">
        {DAYS.map((day) => (
          <DayFields
            key={day}
            day={day}
            spans={table[day]}
            onChange={(spans) => onChange(withDay(table, day, spans))}
            onCopy={() => copy(day)}
          />
        ))}
      </div>
      <p role="status" className="text-sm">
        {copied && t('copied', { day: t(`days.${copied}`) })}
      </p>
    </>
  );
}

interface DayFieldsProps {
  day: CalendarDay;
  spans: readonly Span[];
  onChange: (spans: readonly Span[]) => void;
  onCopy: () => void;
}

function DayFields({ day, spans, onChange, onCopy }: DayFieldsProps) {
  const t = useTranslations('admin.calendars');
  const name = t(`days.${day}`);
  const change = (index: number, part: Partial<Span>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)));
  return (
    <div
      role="group"
      aria-label={name}
      className="grid gap-2 border-b border-border p-3 last:border-b-0 sm:grid-cols-[6rem_minmax(0,1fr)_auto] sm:items-start"
    >
      <p className="font-bold sm:pt-2">{name}</p>
      <div className="grid gap-2">
        {spans.length === 0 && <p className="text-text-quiet sm:pt-2">{t('closed')}</p>}
        {spans.map((span, index) => (
          <SpanFields
            key={index}
            day={name}
            number={index + 1}
            span={span}
            onChange={(part) => change(index, part)}
            onRemove={() => onChange(spans.filter((_, at) => at !== index))}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          label={t('addSpanOf', { day: name })}
          onClick={() => onChange([...spans, { opens: '', closes: '' }])}
        >
          {t('addSpan')}
        </Button>
        {spans.length > 0 && (
          <Button label={t('copyOf', { day: name })} onClick={onCopy}>
            {t('copy')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface SpanFieldsProps {
  day: string;
  number: number;
  span: Span;
  onChange: (part: Partial<Span>) => void;
  onRemove: () => void;
}

function SpanFields({ day, number, span, onChange, onRemove }: SpanFieldsProps) {
  const t = useTranslations('admin');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <TimeField
        label={t('calendars.opens', { day, number })}
        value={span.opens}
        onChange={(opens) => onChange({ opens })}
      />
      <span aria-hidden="true">{t('calendars.between')}</span>
      <TimeField
        label={t('calendars.closes', { day, number })}
        value={span.closes}
        onChange={(closes) => onChange({ closes })}
      />
      <Button label={t('calendars.removeSpan', { day, number })} onClick={onRemove}>
        {t('common.remove')}
      </Button>
    </div>
  );
}

interface TimeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A time as text: a field for times knows no 24:00. Its label is read, and seen from where it stands. */
function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        value={value}
        inputMode="text"
        autoComplete="off"
        maxLength={8}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-11 w-20 rounded-6 border border-border-strong bg-surface px-2 text-center text-base text-text tabular-nums"
      />
    </>
  );
}
