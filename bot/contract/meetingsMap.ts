/** How many times people of each two organisations were in one triad. */
export interface MeetingsMap {
  /** Those of the people in the channel who take part, in Swedish alphabetical order. */
  readonly organisations: readonly string[];
  /**
   * `times[a][b]`: in how many triads the organisations at those places were together; the same as `times[b][a]`.
   * `times[a][a]`: in how many triads two of the same organisation were.
   */
  readonly times: readonly (readonly number[])[];
  /** Pairs of two different organisations. */
  readonly pairs: { readonly possible: number; readonly met: number; readonly metAgain: number };
  readonly rounds: number;
  readonly triads: number;
  /** People who were in a triad and have left the channel since; they are not in the map. */
  readonly gone: number;
  /** People who were in a triad and have not said whom they represent; they are not in the map. */
  readonly unknown: number;
}

/** `GET`, facilitators only. */
export const meetingsMapPath = (networkId: string) => `/api/networks/${networkId}/triads/map`;
