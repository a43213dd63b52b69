import { useRef } from 'preact/hooks';

interface ChooseFilesProps {
  readonly words: string;
  /** What the files are for, for screen readers. */
  readonly about?: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that opens the browser's choice of files: any kind, any number. */
export function ChooseFiles({ words, about, onChoose }: ChooseFilesProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        aria-label={about === undefined ? undefined : `${words}: ${about}`}
        onClick={() => field.current?.click()}
      >
        {words}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const { currentTarget: chosen } = event;
          onChoose([...(chosen.files ?? [])]);
          chosen.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
