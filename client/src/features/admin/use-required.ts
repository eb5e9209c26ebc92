import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** Fields that must not stay empty: said only after the form was sent, and only while they are. */
export function useRequired() {
  const t = useTranslations('form');
  const [asked, setAsked] = useState(false);
  return {
    filled: (...values: readonly string[]) => {
      setAsked(true);
      return values.every(isFilled);
    },
    /** The form is empty again, and nothing was sent. */
    reset: () => setAsked(false),
    errorOf: (value: string) => (asked && !isFilled(value) ? t('required') : null),
  };
}

function isFilled(value: string): boolean {
  return value.trim() !== '';
}
