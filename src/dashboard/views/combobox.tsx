import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Field, type Wrong } from './field.tsx';

export interface Choice {
  /** Its own among the choices. */
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about: string;
  /** Whether choosing it begins something new. */
  readonly isNew?: boolean;
}

interface ComboboxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: Wrong | undefined;
  readonly required?: boolean;
  /** What is chosen, in words; empty where nothing is. */
  readonly chosen: string;
  readonly choices: readonly Choice[];
  /** Whether more choices for what is typed are on their way. */
  readonly asking: boolean;
  onType(text: string): void;
  onChoose(id: string): void;
  onClear(): void;
}

/**
 * Chooses by typing: an editable combobox with a list (WAI-ARIA Authoring Practices). The focus stays in the field; up and down go
 * through the list, Enter chooses, Escape closes it. Left with something half typed, it is as it was; left empty, nothing is chosen.
 */
export function Combobox({ label, hint, wrong, required, chosen, choices, asking, ...on }: ComboboxProps) {
  const { t } = useTexts();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const isOpen = typed !== null && typed.trim() !== '';
  const type = (text: string | null) => {
    setTyped(text);
    setActive(null);
    on.onType(text ?? '');
  };
  const choose = (id: string) => {
    type(null);
    on.onChoose(id);
  };
  const step = (by: 1 | -1) => {
    const at = choices.findIndex(({ id }) => id === active);
    const next = at < 0 && by < 0 ? choices.length - 1 : (at + by + choices.length) % choices.length;
    setActive(choices[next]?.id ?? null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      event.preventDefault();
      type(null);
    }
    if (!isOpen || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== null) choose(active);
      else if (choices[0] && !choices[0].isNew) setActive(choices[0].id);
    }
  };
  const leave = () => {
    if (typed?.trim() === '' && chosen !== '') on.onClear();
    type(null);
  };
  const known = choices.filter(({ isNew }) => !isNew).length;
  return (
    <Field label={label} hint={hint} wrong={wrong} required={required ?? false}>
      {(ties) => (
        <div className="combobox">
          <input
            {...ties}
            ref={field}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={list}
            aria-activedescendant={isOpen && active !== null ? optionId(list, active) : undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            placeholder={t('picker.type')}
            value={typed ?? chosen}
            onChange={(event) => type(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={leave}
            onKeyDown={press}
          />
          <div id={list} role="listbox" aria-label={label} hidden={!isOpen || choices.length === 0}>
            {isOpen
              ? choices.map(({ id, name, about, isNew }) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field’s, which keeps the focus
                  <div
                    key={id}
                    id={optionId(list, id)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={id === active}
                    className={isNew ? 'new' : undefined}
                    ref={id === active ? intoView : undefined}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(id)}
                  >
                    <span className="what">{name}</span> <span className="count">{about}</span>
                  </div>
                ))
              : null}
          </div>
          <span className="unseen" role="status">
            {!isOpen ? '' : asking ? t('picker.asking') : t('picker.found', { count: known })}
          </span>
        </div>
      )}
    </Field>
  );
}

function optionId(list: string, id: string): string {
  return `${list}${encodeURIComponent(id)}`;
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
