import { useId } from 'preact/hooks';

/** One thing to choose, by the value it is kept under and the words it is shown in. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | undefined;
  /** What is shown while nothing is chosen; left out where something always is. */
  readonly none?: string;
  /** A sentence on the choice. */
  readonly hint?: string;
  readonly onChoose: (value: T | undefined) => Promise<void>;
}

/** A labelled list to choose one thing from, or nothing. */
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
