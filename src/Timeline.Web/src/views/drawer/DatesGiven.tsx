import { boundWords } from './dates.ts';
import { datesGiven, type Claim } from './model.ts';

/** Dates that differ, side by side with who gives them; nothing where all who give one agree. */
export function DatesGiven({ claims }: { claims: readonly Claim[] }) {
  const given = datesGiven(claims);
  if (given.length < 2) return null;
  return (
    <section aria-labelledby="dates-given">
      <h3 id="dates-given">Dates differ</h3>
      <ul class="dates-given">
        {given.map(({ when, by }) => (
          <li key={when.edtf}>
            <b>{when.display}</b>
            <small>{boundWords(when)}</small>
            {when.expression && <q>{when.expression}</q>}
            <small class="quiet">
              {[...new Set(by.map(({ article }) => article?.publisher?.name ?? article?.title ?? 'A source'))].join(
                ', ',
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
