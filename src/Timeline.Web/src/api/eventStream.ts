/** One event of a stream: its name, `message` if it has none, and its data. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/**
 * Parses Server-Sent Events (HTML, 9.2.6) as their text arrives, cut wherever the network cuts it. Lines end with LF or CRLF,
 * as servers write them; ids and waiting times are not needed here and are passed over.
 */
export function eventParser(): (text: string) => StreamEvent[] {
  let rest = '';
  let name = '';
  let data: string[] = [];
  return text => {
    const events: StreamEvent[] = [];
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const raw of lines) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (line === '') {
        if (data.length > 0 || name !== '') events.push({ name: name || 'message', data: data.join('\n') });
        name = '';
        data = [];
        continue;
      }
      const colon = line.indexOf(':');
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
      if (field === 'event') name = value;
      else if (field === 'data') data.push(value);
    }
    return events;
  };
}
