// Figures of the page's measurement, and how they are printed.

export const round = (value, digits = 0) => Number(value.toFixed(digits));

/** The value below which such a share of the values is. */
export function share(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const middle = values => share(values, 0.5);

/** How long an answer's JSON is; 0 where it could not be read, as that of a subscription. */
export const bytesOf = body => ({ json: body?.length ?? 0 });

/** What a read gives; undefined where there is nothing to read. */
export function clean(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Prints a table of Markdown. */
export function table(heads, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  console.log([line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'));
}
