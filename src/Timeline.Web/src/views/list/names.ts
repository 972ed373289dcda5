/** At most three names, and how many more there are. */
export function namesOf(things: readonly ({ id: string | number; name: string } | null)[]): string {
  const names = [...new Set(things.flatMap(thing => (thing ? [thing.name] : [])))];
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
}
