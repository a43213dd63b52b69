import { useId } from 'preact/hooks';

/** One option: its stored value and its words. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | undefined;
  /** The text while nothing is chosen; left out if something always is. */
  readonly none?: string;
  /** A hint about the choice. */
  readonly hint?: string;
  readonly onChoose: (value: T | undefined) => Promise<void>;
}

/** A labelled select field, with or without an empty option. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, choices, chosen, none, hint, onChoose } = props;
  const id = useId();
  const choose = (text: string) => onChoose(choices.find(({ value }) => value === text)?.value);
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {none && <option value="">{none}</option>}
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
