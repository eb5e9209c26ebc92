import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import { CardCell, CardRow, CardTable } from '../../shared/ui/card-table';
import type { Concordance } from './concordance-panel';

/** The same as the drawing, in words: each programme of the later year with what it came of, then those that ended. */
export function ConcordanceList({ concordance }: { concordance: Concordance }) {
  const t = useTranslations('plans.concordance');
  const format = useFormat();
  const { earlier, later, links, earlierFates, laterFates, from, to } = concordance;
  const retired = earlierFates.filter(({ fate }) => fate === 'RETIRED');
  const headings = [
    t('programmeOf', { year: format.shortFiscalYear(to) }),
    t('fateHeading'),
    t('programmeOf', { year: format.shortFiscalYear(from) }),
  ] as const;
  const nameOf = (list: Concordance['earlier'], code: string): string => {
    const found = list.find((each) => each.code === code);
    return found ? `${found.number ?? ''} ${found.name.text}`.trim() : code;
  };
  return (
    <CardTable label={t('listLabel')} headings={headings}>
      {laterFates.map(({ code, fate, others, partly }) => (
        <CardRow key={code}>
          <CardCell heading={headings[0]} first>
            <span lang="ja">{nameOf(later, code)}</span>
          </CardCell>
          <CardCell heading={headings[1]}>
            <Badge tone={fate === 'SAME' ? 'plain' : 'notice'}>{t(`fate.${fate}`)}</Badge>
          </CardCell>
          <CardCell heading={headings[2]}>
            {others.length === 0 && <span className="text-text-quiet">{t('nothing')}</span>}
            {others.map((other) => (
              <span key={other} className="block">
                <span lang="ja">{nameOf(earlier, other)}</span>
                {partly.includes(other) && ` ${t('partly')}`}
                <Why links={links} from={other} to={code} />
              </span>
            ))}
          </CardCell>
        </CardRow>
      ))}
      {retired.map(({ code, others }) => (
        <CardRow key={`retired ${code}`}>
          <CardCell heading={headings[0]} first>
            <span className="text-text-quiet">
              {others.length === 0
                ? t('nothing')
                : t('partOf', { names: others.map((other) => nameOf(later, other)).join('、') })}
            </span>
          </CardCell>
          <CardCell heading={headings[1]}>
            <Badge tone="notice">{t('fate.RETIRED')}</Badge>
          </CardCell>
          <CardCell heading={headings[2]}>
            <span lang="ja">{nameOf(earlier, code)}</span>
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}

function Why({ links, from, to }: { links: Concordance['links']; from: string; to: string }) {
  const note = links.find((link) => link.from === from && link.to === to)?.note;
  if (!note) return null;
  return (
    <span lang="ja" className="block text-sm text-text-quiet">
      {note}
    </span>
  );
}
