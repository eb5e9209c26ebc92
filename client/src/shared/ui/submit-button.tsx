import { useTranslations } from 'use-intl';
import { Button } from './button';

interface SubmitButtonProps {
  children: string;
  /** Sent, and not answered yet. */
  busy: boolean;
}

/** Sends the form it stands in; says so while the answer is awaited. */
export function SubmitButton({ children, busy }: SubmitButtonProps) {
  const t = useTranslations('form');
  return (
    <Button type="submit" tone="primary" busy={busy}>
      {busy ? t('sending') : children}
    </Button>
  );
}
