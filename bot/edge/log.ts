/**
 * One line of JSON an event, to standard output. Only what is named here is written: no names, no ids of people, no
 * texts, and nothing at all for a submitted answer, so that no log ties a moment to a person.
 */
export function log(event: string, fields: Readonly<Record<string, string | number | boolean>> = {}): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), event, ...fields }));
}

/** An error's kind and where it arose, without its message: that may repeat what somebody wrote. */
export function logError(event: string, error: unknown): void {
  const known = error instanceof Error;
  const where = known ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  log(event, {
    error: known ? error.name : typeof error,
    ...(hasStatus(error) ? { status: error.statusCode } : {}),
    where: where
      .slice(0, 4)
      .map((line) => line.trim().replace(/\(.*\/(bot|node_modules)\//, '($1/'))
      .join(' < '),
  });
}

function hasStatus(error: unknown): error is { statusCode: number } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
  );
}
