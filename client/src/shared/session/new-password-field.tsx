import { useTranslations } from 'use-intl';
import type { ApiError } from '../graphql/api-error';
import { PasswordField } from '../ui/password-field';
import { useErrorWords } from '../ui/use-error-words';

interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Sent without one. */
  missing: boolean;
  /** What the server found wrong with it. */
  refusal: ApiError | null;
}

/** A password to be chosen, with the rules beside it. */
export function NewPasswordField({ value, onChange, missing, refusal }: NewPasswordFieldProps) {
  const t = useTranslations('newPassword');
  const form = useTranslations('form');
  const words = useErrorWords();
  const refused = refusal && words(refusal);
  return (
    <PasswordField
      name="new-password"
      label={t('label')}
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      hint={
        <ul className="list-disc pl-5">
          <li>{t('length')}</li>
          <li>{t('easy')}</li>
          <li>{t('phrase')}</li>
        </ul>
      }
      error={refused ? `${refused.text} ${refused.next}` : missing ? form('required') : null}
    />
  );
}

/** The error is about the password, and is said at its field. */
export function isAboutPassword(error: ApiError | null): boolean {
  return error?.code.startsWith('PASSWORD_') ?? false;
}
