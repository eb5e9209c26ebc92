import { useTranslations } from 'use-intl';
import { AlertDigestDocument, type AlertDigestQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { NONE } from '../../shared/session/session';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { PathLink } from '../../shared/ui/path-link';

type Digest = NonNullable<AlertDigestQuery['alertDigest']>;

/** What an e-mail would say, were it sent now. */
export function DigestPreview() {
  const app = useTranslations('app');
  const t = useTranslations('alerts.preview');
  const question = useQuestion(AlertDigestDocument, NONE);
  const { data, error, isPending } = question;
  return (
    <div className="mt-5 border-t border-border pt-4">
      <h3 className="font-bold">{t('title')}</h3>
      <p className="mb-2 text-sm text-text-quiet">{t('text')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void question.refetch()} />}
      {isPending && <p role="status">{app('loading')}</p>}
      {data && (data.alertDigest ? <Letter digest={data.alertDigest} /> : <p>{t('nothing')}</p>)}
    </div>
  );
}

function Letter({ digest }: { digest: Digest }) {
  const t = useTranslations('alerts.preview');
  const format = useFormat();
  return (
    <div className="rounded-6 border border-border p-3 text-sm [word-break:auto-phrase]">
      <p>
        <span className="text-text-quiet">{t('subject')}</span>{' '}
        <span className="font-bold">{format.text(digest.subject)}</span>
      </p>
      {digest.sections.map((section) => (
        <Section key={section.title.en} section={section} />
      ))}
    </div>
  );
}

function Section({ section }: { section: Digest['sections'][number] }) {
  const format = useFormat();
  const { title, items, more } = section;
  return (
    <>
      <h4 className="mt-3 font-bold">{format.text(title)}</h4>
      <ul className="mt-1 grid gap-1.5">
        {items.map(({ key, unit, path, title: what, text }) => (
          <li key={key}>
            <span className="text-text-quiet">{format.text(unit.name)}</span>{' '}
            <PathLink path={path} className="inline-block py-0.5 text-accent underline">
              {format.text(what)}
            </PathLink>
            <p>{format.text(text)}</p>
          </li>
        ))}
      </ul>
      {more && <p className="mt-1">{format.text(more)}</p>}
    </>
  );
}
