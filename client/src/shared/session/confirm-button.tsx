import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Command } from './use-command';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { CommandError } from '../ui/form-error';

interface ConfirmButtonProps<TResult, TVariables> {
  /** On the button and on the one that does it. */
  children: string;
  /** Says which one, where there are several such buttons. */
  label?: string;
  /** The question asked before. */
  title: string;
  /** What will happen. */
  text: ReactNode;
  command: Command<TResult, TVariables>;
  variables: TVariables;
  onDone: () => void;
}

/** A button for what is not easily undone: it asks, saying what will happen. */
export function ConfirmButton<TResult, TVariables>(props: ConfirmButtonProps<TResult, TVariables>) {
  const [asking, setAsking] = useState(false);
  const { children, label, command } = props;
  const open = () => {
    command.reset();
    setAsking(true);
  };
  return (
    <>
      <Button tone="danger" label={label} onClick={open}>
        {children}
      </Button>
      {asking && <Question {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

interface QuestionProps<TResult, TVariables> extends ConfirmButtonProps<TResult, TVariables> {
  onClose: () => void;
}

function Question<TResult, TVariables>(props: QuestionProps<TResult, TVariables>) {
  const form = useTranslations('form');
  const { children, title, text, command, variables, onDone, onClose } = props;
  const confirm = async () => {
    if ((await command.send(variables)) === null) return;
    onClose();
    onDone();
  };
  return (
    <Dialog title={title} closeLabel={form('cancel')} onClose={onClose}>
      <div className="mt-3 grid gap-4">
        <p>{text}</p>
        {command.error && <CommandError key={command.attempt} error={command.error} />}
        <p className="flex flex-wrap gap-3">
          <Button tone="danger" busy={command.pending} onClick={() => void confirm()}>
            {command.pending ? form('sending') : children}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
