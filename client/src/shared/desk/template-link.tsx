import { useTranslations } from 'use-intl';
import { NetworkDocument } from '../graphql/generated/graphql';
import { useQuestion } from '../graphql/use-question';
import { useFormat } from '../i18n/use-format';
import { FileLink } from './file-link';

interface TemplateLinkProps {
  unit: string;
  fiscalYear: number;
}

const NOTHING = {};

/** The form of a unit as a workbook, to fill in and hand in. */
export function TemplateLink({ unit, fiscalYear }: TemplateLinkProps) {
  const t = useTranslations('entry');
  const format = useFormat();
  const network = useQuestion(NetworkDocument, NOTHING).data;
  // A group hands nothing in.
  if (!network?.orgUnits.some(({ code }) => code === unit)) return null;
  const query = new URLSearchParams({ unit, fiscalYear: String(fiscalYear) });
  return (
    <div>
      <FileLink
        key={query.toString()}
        href={`/exports/template?${query.toString()}`}
        name="template.xlsx"
      >
        {t('template')}
      </FileLink>
      <p className="text-sm text-text-quiet">
        {t('templateHint', { year: format.fiscalYear(fiscalYear) })}
      </p>
    </div>
  );
}
