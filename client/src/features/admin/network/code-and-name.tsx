import { useTranslations } from 'use-intl';
import { TextField } from '../../../shared/ui/text-field';
import type { TextDraft } from './network-draft';

interface New {
  code: string;
  name: TextDraft;
}

interface CodeAndNameProps {
  draft: New;
  hint: string;
  errorOf: (value: string) => string | null;
  onChange: (part: Partial<New>) => void;
}

/** What a new unit or group is called, and the code it keeps for ever. */
export function CodeAndName({ draft, hint, errorOf, onChange }: CodeAndNameProps) {
  const t = useTranslations('admin.unit');
  const { code, name } = draft;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('nameJa')}
          value={name.ja}
          onChange={(ja) => onChange({ name: { ...name, ja } })}
          error={errorOf(name.ja)}
          lang="ja"
          required
        />
        <TextField
          label={t('nameEn')}
          value={name.en}
          onChange={(en) => onChange({ name: { ...name, en } })}
          error={errorOf(name.en)}
          lang="en"
          required
        />
      </div>
      <TextField
        label={t('code')}
        hint={
          <>
            {hint} <strong className="text-text">{t('codeFixed')}</strong>
          </>
        }
        value={code}
        onChange={(typed) => onChange({ code: typed })}
        error={errorOf(code)}
        autoComplete="off"
        required
      />
    </>
  );
}
