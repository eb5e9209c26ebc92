import { useEffect, type ReactNode } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { DOMAINS } from '../../shared/figures/metric-options';
import { GlossaryDocument, type GlossaryQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Panel } from '../../shared/ui/panel';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';

const NONE = {};

/** Words that are explained here only. */
const OWN = ['time', 'figures', 'compare'] as const;
/** Words that stand on the screens with their explanation, brought together. */
const SHARED = {
  status: { names: 'status', texts: 'statusExplained' },
  method: { names: 'method', texts: 'methodExplained' },
  count: { names: 'countType', texts: 'countTypeExplained' },
} as const;

const PARTS = [...OWN, ...(Object.keys(SHARED) as (keyof typeof SHARED)[]), 'metrics'] as const;

/** What the words on the screens mean, and the definition of every metric. For everybody. */
export function GlossaryPage() {
  const t = useTranslations('glossary');
  const app = useTranslations('app');
  const messages = useMessages();
  const glossary = useQuestion(GlossaryDocument, NONE);
  usePageTitle(t('page'));
  return (
    <div className="grid gap-6 *:min-w-0">
      <header>
        <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
        <p className="mt-1">{t('intro')}</p>
      </header>
      <Contents />
      {OWN.map((part) => (
        <Part key={part} part={part}>
          {Object.entries(messages.glossary.terms[part]).map(([key, { term, text }]) => (
            <Term key={key} id={key} term={term} text={text} />
          ))}
        </Part>
      ))}
      {(Object.keys(SHARED) as (keyof typeof SHARED)[]).map((part) => (
        <Part key={part} part={part}>
          {Object.entries(messages[SHARED[part].names]).map(([key, term]) => (
            <Term key={key} id={key} term={term} text={textsOf(messages, part)[key] ?? ''} />
          ))}
        </Part>
      ))}
      {glossary.error && (
        <ErrorNotice error={glossary.error} onRetry={() => void glossary.refetch()} />
      )}
      {glossary.isPending && <Skeleton label={app('loading')} />}
      {glossary.data && <Metrics metrics={glossary.data.metrics} />}
    </div>
  );
}

function textsOf(
  messages: ReturnType<typeof useMessages>,
  part: keyof typeof SHARED,
): Readonly<Record<string, string>> {
  return messages[SHARED[part].texts];
}

function Contents() {
  const t = useTranslations('glossary');
  return (
    <nav aria-label={t('toc')}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`} className="inline-block py-1 text-accent underline">
              {t(`parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ part, children }: { part: (typeof PARTS)[number]; children: ReactNode }) {
  const t = useTranslations('glossary');
  return (
    <div id={part} className="scroll-mt-4">
      <Panel title={t(`parts.${part}`)}>
        <dl className="grid gap-3">{children}</dl>
      </Panel>
    </div>
  );
}

function Term({ id, term, text }: { id: string; term: string; text: string }) {
  return (
    <div
      id={id}
      className="grid scroll-mt-4 gap-x-6 rounded-4 target:bg-surface-accent sm:grid-cols-[14rem_1fr]"
    >
      <dt className="font-bold [word-break:auto-phrase]">{term}</dt>
      <dd className="[word-break:auto-phrase]">{text}</dd>
    </div>
  );
}

/** What the address points at was not there when the page was opened. */
function toTheWordAskedFor(): void {
  document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView?.();
}

/** By the part of the catalogue they belong to. */
function Metrics({ metrics }: { metrics: GlossaryQuery['metrics'] }) {
  const t = useTranslations('glossary');
  const domains = useTranslations('figure.domain');
  const format = useFormat();
  useEffect(toTheWordAskedFor, []);
  return (
    <div id="metrics" className="scroll-mt-4">
      <Panel title={t('parts.metrics')}>
        {DOMAINS.map((domain) => (
          <section key={domain} aria-label={domains(domain)} className="grid gap-2">
            <h3 className="font-bold text-accent">{domains(domain)}</h3>
            <dl className="grid gap-3">
              {metrics
                .filter((metric) => metric.domain === domain)
                .map(({ code, name, definition }) => (
                  <Term
                    key={code}
                    id={code}
                    term={format.text(name)}
                    text={format.text(definition)}
                  />
                ))}
            </dl>
          </section>
        ))}
      </Panel>
    </div>
  );
}
