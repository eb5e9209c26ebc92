import { useTranslations } from 'use-intl';
import type { PlanNodeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { EntryActions } from './entry-actions';
import { EntryLink } from './entry-link';
import { EntryResult } from './entry-result';
import type { Tree } from './plan-head';
import { PlanFigures } from './plan-figures';
import { SourceLine } from './source-line';
import { TextPieces } from './text-pieces';
import { Paragraphs } from './tree-text';

interface EntryDetailProps {
  tree: Tree;
  node: PlanNodeFieldsFragment;
}

/** A measure unfolded: its text, where else it is listed, who is responsible, its figures, and what happened. */
export function EntryDetail({ tree, node }: EntryDetailProps) {
  const t = useTranslations('plans');
  const document = tree.version.document?.code;
  const notes = tree.nodes.filter(({ parent, kind }) => parent === node.code && kind === 'NOTE');
  return (
    <div className="grid gap-4 py-2 *:min-w-0">
      <div>
        <Paragraphs node={node} />
        {document !== undefined && node.line !== null && (
          <SourceLine document={document} line={node.line} />
        )}
      </div>
      {notes.map((note) => (
        <div key={note.code} className="border-l-2 border-border pl-3 text-sm">
          <p lang="ja" className="font-bold">
            {note.title}
          </p>
          <Paragraphs node={note} />
        </div>
      ))}
      {node.copies.length > 0 && <Copies tree={tree} node={node} />}
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <dt className="font-bold">{t('section')}</dt>
        <dd>{node.section ?? <span className="text-text-quiet">{t('noSection')}</span>}</dd>
        <dt className="font-bold">{t('indicators')}</dt>
        <dd>
          {node.indicators.length > 0 ? (
            <PlanFigures figures={node.indicators} fiscalYear={tree.fiscalYear} />
          ) : (
            <span className="text-text-quiet">{t('noIndicator')}</span>
          )}
        </dd>
      </dl>
      <EntryResult tree={tree} node={node} />
      <EntryActions tree={tree} node={node} />
    </div>
  );
}

function Copies({ tree, node }: EntryDetailProps) {
  const t = useTranslations('plans');
  const format = useFormat();
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  const placeOf = (code: string): string =>
    tree.nodes.find((each) => each.code === code)?.place ?? code;
  const isCopy = node.canonical !== node.code;
  return (
    <section className="grid gap-1 rounded-6 bg-surface-quiet px-3 py-2">
      <h5 className="font-bold">{t('copiesTitle')}</h5>
      {node.mark !== null && (
        <p className="text-sm">
          {t('markPrinted')} <span lang="ja">{node.mark}</span>
        </p>
      )}
      <p>
        {isCopy
          ? t('isCopy', { canonical: placeOf(node.canonical) })
          : t('isCanonical', { copies: list.format(node.copies.map(placeOf)) })}{' '}
        <span className="text-text-quiet">
          {t(`basis.${node.basis}`, { name: node.confirmedBy ?? '' })}
        </span>
      </p>
      <p className="flex flex-wrap gap-x-4">
        {(isCopy ? [node.canonical] : node.copies).map((code) => (
          <EntryLink key={code} code={code}>
            {t('show', { place: placeOf(code) })}
          </EntryLink>
        ))}
      </p>
      {node.drift && (
        <div>
          <p className="text-sm font-bold text-text-notice">
            {t('driftTitle', { canonical: placeOf(node.canonical), place: node.place })}
          </p>
          <TextPieces pieces={node.drift} />
        </div>
      )}
      {isCopy && node.drift === null && <p className="text-sm">{t('sameText')}</p>}
    </section>
  );
}
