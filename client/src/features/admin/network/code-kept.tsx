import { useTranslations } from 'use-intl';

/** The code, and why there is no field for it. */
export function CodeKept({ code, text }: { code: string; text: string }) {
  const t = useTranslations('admin.network');
  return (
    <div className="text-sm">
      <p className="font-bold break-all">{t('codeIs', { code })}</p>
      <p className="text-text-quiet">{text}</p>
    </div>
  );
}
