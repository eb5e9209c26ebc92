import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

interface SourceLineProps {
  /** Code of the document. */
  document: string;
  line: number;
}

/** The way to the line a text is printed in. */
export function SourceLine({ document, line }: SourceLineProps) {
  const t = useTranslations('plans');
  return (
    <Link
      to="/sources/$code"
      params={{ code: document }}
      search={(previous) => ({ ...previous, line, printed: undefined })}
      className="inline-block min-h-6 text-sm whitespace-nowrap text-accent underline"
    >
      {t('line', { line })}
    </Link>
  );
}
