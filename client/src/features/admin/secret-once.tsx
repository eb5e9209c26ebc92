import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';

interface SecretOnceProps {
  title: string;
  /** Above the text to copy. */
  label: string;
  secret: string;
  /** That it is shown once, and what to do with it. */
  children: ReactNode;
}

/** A secret that is shown this once, to be copied. The focus goes there: nobody should leave without it. */
export function SecretOnce({ title, label, secret, children }: SecretOnceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid min-w-0 gap-3 rounded-8 border-2 border-accent bg-surface p-4 sm:p-5"
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className="text-lg font-bold">
        {title}
      </h2>
      {children}
      <CopyField id={id} label={label} text={secret} />
    </section>
  );
}

function CopyField({ id, label, text }: { id: string; label: string; text: string }) {
  const t = useTranslations('admin.common');
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {label}
      </label>
      <div className="flex flex-wrap items-stretch gap-2">
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
          className="min-h-11 min-w-48 flex-1 rounded-6 border border-border-strong bg-surface-quiet px-3 font-mono text-sm text-text"
        />
        <Button tone="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      <p role="status" className="text-sm">
        {said && t(said)}
      </p>
    </div>
  );
}
