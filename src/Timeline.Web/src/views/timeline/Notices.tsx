import { computed } from '@preact/signals';
import type { Chart } from '../../core/model.ts';
import { fit } from '../../core/scale.ts';
import { isoDay } from '../../core/time.ts';
import type { LanesBy } from '../../state/address.ts';
import { said } from '../../state/conditions.ts';
import { glide } from '../../state/motion.ts';
import { address, go } from '../../state/store.ts';
import { chart, isLoading, layouts, problem, shown, whole } from '../../state/timeline.ts';
import { ErrorBar, LoadingLine } from '../shell/State.tsx';
import { counted } from '../words.ts';

/** Events of the window, told by the bins that it covers: the chart reaches further than what is seen. */
const seen = computed(() => {
  const window = shown.value;
  const has = chart.value;
  if (!window || !has) return null;
  const first = Math.max(0, Math.floor((window.start - has.start) / has.binLength));
  const last = Math.ceil((window.end - has.start) / has.binLength);
  return has.bins.possible.slice(first, last).some(count => count > 0);
});

/** What is to be said about the picture: that it is on its way, that it failed, that there is too much or nothing to see. */
export function Notices() {
  const counts = layouts.value.filter(({ detail }) => detail === 'density').length;
  const total = chart.value?.totalCount ?? 0;
  return (
    <div class="notices">
      {isLoading.value && <LoadingLine />}
      {problem.value && <ErrorBar problem={problem.value} isPartial={chart.value !== null} />}
      {!problem.value && counts > 0 && counts === layouts.value.length && (
        <p class="notice" role="status">
          {counted(total, 'event')} – showing counts; zoom in or filter
        </p>
      )}
      {!problem.value && seen.value === false && <Empty />}
      {!problem.value && seen.value === true && chart.value?.lanes.length === 0 && <NoLanes />}
    </div>
  );
}

function Empty() {
  const conditions = said.value.filter(({ name }) => name !== 'window');
  const nearest = whole.value && shown.value && nearestBin(whole.value, (shown.value.start + shown.value.end) / 2);
  return (
    <div class="empty-state" role="status">
      {nearest === null || nearest === undefined ? (
        <h2>No event has a date{conditions.length > 0 && ' and passes the filter'}.</h2>
      ) : (
        <h2>No events here{conditions.length > 0 && ' that pass the filter'}.</h2>
      )}
      <ul>
        {nearest && (
          <li>
            <button
              type="button"
              class="button"
              onClick={() => glide(fit(nearest.from, nearest.to, shown.peek()!.width, 0.5))}
            >
              Go to the nearest, {isoDay(nearest.from).slice(0, 7)}
            </button>
          </li>
        )}
        {conditions.map(({ name, words, without }) => (
          <li key={name}>
            <button type="button" class="button" onClick={() => go(without)}>
              Without the condition on {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const kinds: readonly [LanesBy, string][] = [
  ['person', 'people'],
  ['organization', 'organisations'],
  ['office', 'offices'],
  ['country', 'countries'],
  ['place', 'places'],
];

/** Where the events have nothing of the kind that lanes stand for: an archive of states has no people. */
function NoLanes() {
  const { by } = address.value;
  return (
    <div class="empty-state" role="status">
      <h2>
        None of the {counted(chart.value?.totalCount ?? 0, 'event')} here tells of {Object.fromEntries(kinds)[by]}.
      </h2>
      <ul>
        {kinds
          .filter(([kind]) => kind !== by)
          .map(([kind, words]) => (
            <li key={kind}>
              <button type="button" class="button" onClick={() => go({ by: kind, lanes: [], hidden: [] })}>
                Show {words}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The bin that is nearest of those that have something for certain; if none has, of those that may. */
function nearestBin({ bins, start, binLength }: Chart, at: number): { from: number; to: number } | null {
  const counts = bins.certain.some(count => count > 0) ? bins.certain : bins.possible;
  const away = (bin: number) => Math.abs(start + (bin + 0.5) * binLength - at);
  const best = [...counts.keys()]
    .filter(bin => counts[bin]! > 0)
    .reduce((nearest, bin) => (nearest < 0 || away(bin) < away(nearest) ? bin : nearest), -1);
  return best < 0 ? null : { from: start + best * binLength, to: start + (best + 1) * binLength };
}
