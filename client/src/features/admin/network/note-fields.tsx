import { useTranslations } from 'use-intl';
import type { TextDraft } from './network-draft';
import { TextArea } from './text-area';

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
      <TextArea
        label={t('noteJa')}
        value={note.ja}
        onChange={(ja) => onChange({ ...note, ja })}
        lang="ja"
      />
      <TextArea
        label={t('noteEn')}
        value={note.en}
        onChange={(en) => onChange({ ...note, en })}
        lang="en"
      />
    </fieldset>
  );
}
