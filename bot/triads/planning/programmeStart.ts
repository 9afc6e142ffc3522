import { instantOf, localDate } from '../../ports/localTime.ts';
import type { Instant } from '../../ports/time.ts';
import type { Session } from '../../sessions/session.ts';

/** When the session's first triads begin by its programme, on the day it starts; without a time, when it starts. */
export function programmeStart(session: Session): Instant {
  const { start, end, timeZone, programme } = session;
  const time = programme.find((item) => item.kind === 'triads' && item.time !== '')?.time;
  const instant = time && instantOf(`${localDate(start, timeZone)}T${time}`, timeZone);
  return instant && instant >= start && instant < end ? instant : start;
}
