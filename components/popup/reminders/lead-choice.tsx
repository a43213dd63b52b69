import { CHOOSABLE_LEADS, type ChoosableLead } from '../../../lib/records/reminder';
import { leadWords } from './lead-words';

interface LeadChoiceProps {
  readonly legend: string;
  readonly hint: string;
  readonly leads: readonly ChoosableLead[];
  readonly onToggle: (lead: ChoosableLead, wanted: boolean) => unknown;
}

/** When the buyer is reminded of a right that ends. The last lead cannot be removed. */
export function LeadChoice({ legend, hint, leads, onToggle }: LeadChoiceProps) {
  return (
    <fieldset class="leads">
      <legend>{legend}</legend>
      {CHOOSABLE_LEADS.map((lead) => (
        <label key={lead}>
          <input
            type="checkbox"
            checked={leads.includes(lead)}
            disabled={leads.length === 1 && leads.includes(lead)}
            onChange={(event) => onToggle(lead, event.currentTarget.checked)}
          />
          {leadWords(lead)}
        </label>
      ))}
      <p class="quiet">{hint}</p>
    </fieldset>
  );
}

/** The leads with one added or removed, in their order. */
export function withLead(
  leads: readonly ChoosableLead[],
  lead: ChoosableLead,
  wanted: boolean,
): readonly ChoosableLead[] {
  return CHOOSABLE_LEADS.filter((one) => (one === lead ? wanted : leads.includes(one)));
}
