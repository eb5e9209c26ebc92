import { useTranslations } from 'use-intl';
import { TextField } from '../../../shared/ui/text-field';
import type { TextDraft } from './network-draft';

interface NoteFieldsProps {
  note: TextDraft;
  onChange: (note: TextDraft) => void;
}

export function NoteFields({ note, onChange }: NoteFieldsProps) {
  const t = useTranslations('admin.unit');
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-bold">{t('note')}</legend>
      <p className="text-sm text-text-quiet">{t('noteHint')}</p>
      <TextField
        label={t('noteJa')}
        value={note.ja}
        onChange={(ja) => onChange({ ...note, ja })}
        lang="ja"
      />
      <TextField
        label={t('noteEn')}
        value={note.en}
        onChange={(en) => onChange({ ...note, en })}
        lang="en"
      />
    </fieldset>
  );
}
