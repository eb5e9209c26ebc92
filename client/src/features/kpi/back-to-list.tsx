import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

export function BackToList() {
  const t = useTranslations('kpi');
  return (
    <Link
      to="/kpi"
      search={(previous) => ({ ...previous, kpi: undefined })}
      className="inline-block py-1 text-accent underline print:hidden"
    >
      {t('back')}
    </Link>
  );
}
