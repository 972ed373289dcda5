import type { ComponentChildren } from 'preact';
import { formatAddress, type Address } from '../../state/address.ts';
import { address, go } from '../../state/store.ts';
import { onPlain } from './links.ts';

/** A link to another state of the page: it can be opened in a new tab, copied, and taken back. */
export function Step({
  to,
  children,
  ...rest
}: {
  to: Partial<Address>;
  children: ComponentChildren;
  class?: string;
  title?: string;
  'aria-label'?: string;
  'aria-current'?: 'true' | undefined;
}) {
  return (
    <a
      {...rest}
      href={formatAddress({ ...address.value, ...to }) || '?'}
      onClick={event => onPlain(event, () => go(to))}
    >
      {children}
    </a>
  );
}
