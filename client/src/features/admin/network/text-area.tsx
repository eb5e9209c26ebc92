import { useId } from 'react';
import { FieldFrame } from '../../../shared/ui/field-frame';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  lang: string;
}

/** Some lines of text with their label above. */
export function TextArea({ label, value, onChange, lang }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <textarea
        id={id}
        value={value}
        lang={lang}
        rows={3}
        onChange={(event) => onChange(event.target.value)}
        className="w-full min-w-0 rounded-6 border border-border-strong bg-surface px-3 py-2 text-base text-text"
      />
    </FieldFrame>
  );
}
