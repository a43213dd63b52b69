import { useEffect, useRef, useState } from 'preact/hooks';
import { BLANK } from '../../../../lib/letters/fill';
import type { Letters } from '../../../../lib/letters/letters';
import type { Letter } from '../../../../lib/letters/letters-for';
import { i18n } from '../../../../lib/wording';

interface LetterTextProps {
  readonly letter: Letter;
  readonly words: Letters;
}

/**
 * One message to read, with its blanks marked, to change and to copy. Changes are remembered by the original text while
 * the section is open.
 */
export function LetterText({ letter: { text, place }, words }: LetterTextProps) {
  const [edits, setEdits] = useState<{ readonly [text: string]: string }>({});
  const [said, setSaid] = useState<{ readonly of: string; readonly copied: boolean }>();
  const shown = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const edited = edits[text];
  const current = edited ?? text;
  const change = (changed: string) => setEdits({ ...edits, [text]: changed });

  const asked = useRef(false);
  /** The pressed button is gone, so the focus goes into the text, to the first blank if there is one. */
  useEffect(() => {
    if (!asked.current || !area.current) return;
    asked.current = false;
    const blank = current.indexOf(BLANK);
    area.current.focus();
    area.current.setSelectionRange(Math.max(blank, 0), blank < 0 ? 0 : blank + BLANK.length);
  });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(current);
      setSaid({ of: current, copied: true });
    } catch {
      if (area.current) area.current.select();
      else if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setSaid({ of: current, copied: false });
    }
  };
  const written = { lang: words.tag, dir: words.direction } as const;
  return (
    <div class="letter">
      {edited === undefined ? (
        <div class="letter-text" ref={shown} {...written}>
          {current
            .split(BLANK)
            .flatMap((piece, index) => (index === 0 ? [piece] : [<mark key={index}>{BLANK}</mark>, piece]))}
        </div>
      ) : (
        <textarea
          class="letter-text"
          ref={area}
          aria-label={i18n.t('letters.text')}
          rows={14}
          value={current}
          onInput={(event) => change(event.currentTarget.value)}
          {...written}
        />
      )}
      {!words.reviewed && <p class="quiet">{i18n.t('letters.unchecked')}</p>}
      {current.includes(BLANK) && <p class="letter-blanks">{i18n.t('letters.blanks')}</p>}
      <p>{i18n.t(`letters.place.${place}`)}</p>
      <div class="letter-buttons">
        <button class="primary" type="button" onClick={copy}>
          {i18n.t('letters.copy')}
        </button>
        {edited === undefined && (
          <button
            type="button"
            onClick={() => {
              asked.current = true;
              change(text);
            }}
          >
            {i18n.t('letters.change')}
          </button>
        )}
        <span role="status">
          {said?.of === current && i18n.t(said.copied ? 'letters.copied' : 'letters.notCopied')}
        </span>
      </div>
    </div>
  );
}
