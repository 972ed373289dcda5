import { signal } from '@preact/signals';
import { formatAddress } from '../../state/address.ts';
import { address, go } from '../../state/store.ts';
import { onPlain } from '../shell/links.ts';
import { counted } from '../words.ts';
import { lineWidth, nameLines, type Network, type Placed } from './network.ts';

/** The actor that is pointed at, here or in the table. */
export const pointed = signal('');

/** The network as a picture. Each actor is a link to the actor's own network; the table beside it says the same. */
export function NetworkPicture({ network: { actors, lines, box } }: { network: Network }) {
  const at = new Map(actors.map(actor => [actor.id, actor]));
  const near = new Set([pointed.value]);
  for (const { from, to } of lines) {
    if (from === pointed.value) near.add(to);
    if (to === pointed.value) near.add(from);
  }
  const isFaint = (...ids: string[]) => pointed.value !== '' && !ids.every(id => near.has(id));
  return (
    <svg
      class="network"
      viewBox={box.join(' ')}
      role="group"
      aria-label="Network of contacts"
      preserveAspectRatio="xMidYMid meet"
      // Names stay readable: a small network is not blown up.
      style={{ maxWidth: `${box[2] * 1.15}px`, maxHeight: `${box[3] * 1.15}px` }}
    >
      {lines.map(({ from, to, certain, possible, isOwn }) => {
        const [a, b] = [at.get(from)!, at.get(to)!];
        const isPointed = pointed.value !== '' && (from === pointed.value || to === pointed.value);
        return (
          <line
            key={`${from} ${to}`}
            class={`${isOwn || isPointed ? 'own' : 'other'}${certain === 0 ? ' possible' : ''}${isFaint(from, to) || (pointed.value !== '' && !isPointed) ? ' faint' : ''}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            stroke-width={isOwn ? lineWidth(possible) : 1.25}
          >
            <title>
              {a.name} and {b.name}: {meetings(certain, possible)}
            </title>
          </line>
        );
      })}
      {actors.map(actor => (
        <Actor key={actor.id} actor={actor} isFaint={isFaint(actor.id)} />
      ))}
    </svg>
  );
}

/** "2 contacts, 1 of them certain". */
export const meetings = (certain: number, possible: number): string =>
  `${counted(possible, 'contact')}${certain === possible ? '' : certain === 0 ? ', none of them certain' : `, ${certain} of them certain`}`;

function Actor({ actor, isFaint }: { actor: Placed; isFaint: boolean }) {
  const { id, name, type, isCentre, radius, x, y, certain, possible } = actor;
  const to = { actor: id, a: '', b: '' };
  const label = isCentre ? `${name}, in the centre` : `${name}: ${meetings(certain, possible)}. Show these connections`;
  return (
    <a
      class={`node ${type.toLowerCase()}${isCentre ? ' centre' : ''}${isFaint ? ' faint' : ''}${!isCentre && certain === 0 ? ' possible' : ''}`}
      href={formatAddress({ ...address.value, ...to })}
      aria-label={label}
      onClick={(event: MouseEvent) => onPlain(event, () => go(to))}
      onPointerEnter={() => (pointed.value = isCentre ? '' : id)}
      onPointerLeave={() => (pointed.value = '')}
      onFocus={() => (pointed.value = isCentre ? '' : id)}
      onBlur={() => (pointed.value = '')}
    >
      <title>{label}</title>
      {type === 'Organization' ? (
        <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} rx="4" />
      ) : (
        <circle cx={x} cy={y} r={radius} />
      )}
      {type === 'Group' && <circle class="inner" cx={x} cy={y} r={Math.max(2, radius - 4)} />}
      <text y={y + radius + 13} text-anchor="middle">
        {nameLines(name).map((line, i) => (
          <tspan key={i} x={x} dy={i * 14}>
            {line}{' '}
          </tspan>
        ))}
      </text>
    </a>
  );
}
