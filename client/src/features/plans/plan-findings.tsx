import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { EntryLink } from './entry-link';
import type { Tree } from './plan-head';
import { SourceLine } from './source-line';
import { TextPieces } from './text-pieces';

/** What a reader of the print should know of it: marks that do not answer each other, other wording, no figure. */
export function PlanFindings({ tree }: { tree: Tree }) {
  const t = useTranslations('plans');
  const format = useFormat();
  const drifting = tree.nodes.filter(({ drift }) => drift !== null);
  const aliases = tree.nodes.filter(({ alias }) => alias !== null);
  const unsure = tree.nodes.filter(
    ({ basis, canonical, code }) => basis === 'ORDER' && canonical === code,
  );
  const count = tree.linkFindings.length + drifting.length + aliases.length + unsure.length;
  const placeOf = (code: string): string =>
    tree.nodes.find((node) => node.code === code)?.place ?? code;
  return (
    <section aria-labelledby="plan-findings" className="grid gap-3">
      <h2 id="plan-findings" className="text-lg font-bold">
        {t('findingsTitle')}
      </h2>
      {count === 0 && tree.withoutIndicator.length === 0 && <p>{t('noFindings')}</p>}
      {count > 0 && (
        <ul className="grid gap-2">
          {tree.linkFindings.map(({ entry, text }) => (
            <Item key={`link ${entry}`} title={t('finding.link')}>
              <p>
                {format.text(text)}{' '}
                <EntryLink code={entry}>{t('show', { place: placeOf(entry) })}</EntryLink>
              </p>
            </Item>
          ))}
          {drifting.map(({ code, place, canonical }) => (
            <Item key={`drift ${code}`} title={t('finding.drift')}>
              <p>
                {t('driftAt', { place, canonical: placeOf(canonical) })}{' '}
                <EntryLink code={code}>{t('show', { place })}</EntryLink>
              </p>
            </Item>
          ))}
          {aliases.map((node) => (
            <Alias key={node.code} tree={tree} node={node} />
          ))}
          {unsure.map(({ code, place }) => (
            <Item key={`unsure ${code}`} title={t('finding.unsure')}>
              <p>
                {t('unsureAt', { place })} <EntryLink code={code}>{t('show', { place })}</EntryLink>
              </p>
            </Item>
          ))}
        </ul>
      )}
      <WithoutIndicator tree={tree} />
    </section>
  );
}

interface AliasProps {
  tree: Tree;
  node: Tree['nodes'][number];
}

function Alias({ tree, node: { alias, line, listedLine } }: AliasProps) {
  const t = useTranslations('plans');
  const document = tree.version.document?.code;
  return (
    <Item title={t('finding.alias')}>
      <TextPieces pieces={alias ?? []} />
      <p className="flex flex-wrap gap-x-3 text-sm">
        {t('aliasNote')}
        {document !== undefined && listedLine !== null && line !== null && (
          <>
            <SourceLine document={document} line={listedLine} />
            <SourceLine document={document} line={line} />
          </>
        )}
      </p>
    </Item>
  );
}

function Item({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="rounded-6 border border-l-4 border-border border-l-border-notice bg-surface px-4 py-2">
      <p className="text-sm font-bold text-text-notice">{title}</p>
      {children}
    </li>
  );
}

function WithoutIndicator({ tree: { nodes, withoutIndicator } }: { tree: Tree }) {
  const t = useTranslations('plans');
  const listed = nodes.filter(({ code }) => withoutIndicator.includes(code));
  if (listed.length === 0) return null;
  return (
    <details className="rounded-6 border border-l-4 border-border border-l-border-notice bg-surface px-4 py-2">
      <summary className="min-h-6 py-1">
        <span className="text-sm font-bold text-text-notice">{t('finding.indicator')}</span>{' '}
        {t('withoutIndicator', { count: listed.length })}
      </summary>
      <ul className="mt-2 grid gap-1 sm:grid-cols-2">
        {listed.map(({ code, place, title }) => (
          <li key={code}>
            <EntryLink code={code}>
              {place} <span lang="ja">{title}</span>
            </EntryLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
