import { useTranslations } from 'use-intl';
import { Button } from '../../../shared/ui/button';
import { TextField } from '../../../shared/ui/text-field';
import type { NameDraft } from './network-draft';

interface NamesFieldsProps {
  names: readonly NameDraft[];
  onChange: (names: NameDraft[]) => void;
  errorOf: (value: string) => string | null;
}

const NEW_NAME: NameDraft = { ja: '', en: '', from: '', to: '' };

/** The names of a unit or group in the course of time. */
export function NamesFields({ names, onChange, errorOf }: NamesFieldsProps) {
  const t = useTranslations('admin.unit');
  const change = (index: number, name: NameDraft) =>
    onChange(names.map((each, at) => (at === index ? name : each)));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-bold">{t('names')}</legend>
      <p className="text-sm text-text-quiet">{t('namesText')}</p>
      {names.map((name, index) => (
        <NameFields
          key={index}
          number={index + 1}
          name={name}
          errorOf={errorOf}
          onChange={(changed) => change(index, changed)}
          onRemove={
            names.length > 1 ? () => onChange(names.filter((_, at) => at !== index)) : undefined
          }
        />
      ))}
      <p>
        <Button onClick={() => onChange([...names, NEW_NAME])}>{t('addName')}</Button>
      </p>
    </fieldset>
  );
}

interface NameFieldsProps {
  number: number;
  name: NameDraft;
  onChange: (name: NameDraft) => void;
  onRemove: (() => void) | undefined;
  errorOf: (value: string) => string | null;
}

function NameFields({ number, name, onChange, onRemove, errorOf }: NameFieldsProps) {
  const t = useTranslations('admin');
  const change = (part: Partial<NameDraft>) => onChange({ ...name, ...part });
  return (
    <fieldset className="grid gap-3 rounded-6 border border-border p-3">
      <legend className="px-1 text-sm text-text-quiet">{t('unit.nameOf', { number })}</legend>
      <TextField
        label={t('unit.nameJa')}
        value={name.ja}
        onChange={(ja) => change({ ja })}
        error={errorOf(name.ja)}
        lang="ja"
        required
      />
      <TextField
        label={t('unit.nameEn')}
        value={name.en}
        onChange={(en) => change({ en })}
        error={errorOf(name.en)}
        lang="en"
        required
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={t('unit.nameFrom')}
          hint={t('unit.nameUnknown')}
          value={name.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          type="date"
          label={t('unit.nameTo')}
          hint={t('unit.nameStill')}
          value={name.to}
          onChange={(to) => change({ to })}
        />
      </div>
      {onRemove && (
        <p>
          <Button label={t('unit.removeName', { number })} onClick={onRemove}>
            {t('common.remove')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
