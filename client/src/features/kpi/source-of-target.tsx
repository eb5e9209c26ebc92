import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { TargetFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

type Source = NonNullable<TargetFieldsFragment['source']>;

/** The place in the plan a target was read from. */
export function SourceOfTarget({ source }: { source: Source }) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const { document, line, printed } = source;
  if (!document) return null;
  return (
    <Link
      to="/sources/$code"
      params={{ code: document.code }}
      search={(previous) => ({
        ...previous,
        line: line ?? undefined,
        printed: printed ?? undefined,
      })}
      className="ml-3 inline-block py-0.5 text-sm text-accent underline"
    >
      {t('sourceOfTarget', { title: format.text(document.title) })}
    </Link>
  );
}
