import type { AttendanceCounts } from './attendance.ts';
import type { EvaluationState } from './evaluation.ts';
import type { SessionDetails } from './session.ts';

/** Every error of the API. `message` is a sentence a person can use, in the language asked for (Accept-Language). */
export interface ApiError {
  readonly error: { readonly code: string; readonly message: string };
}

/** `GET /api/networks`: the caller's networks. */
export interface NetworkView {
  readonly id: string;
  readonly name: string;
  readonly role: 'participant' | 'facilitator';
  readonly teamId: string;
  /** null until a facilitator has chosen the channel. */
  readonly channelId: string | null;
}

/** `GET /api/networks/:id/sessions`, newest first. */
export interface SessionView extends SessionDetails {
  readonly evaluation: EvaluationState | 'none';
  readonly attendance: AttendanceCounts;
}

/** `PUT /api/networks/:id/channel`: where the network lives; facilitators only. */
export interface ChannelChoice {
  readonly channelId: string;
}

export const routes = {
  networks: '/api/networks',
  sessions: (networkId: string) => `/api/networks/${networkId}/sessions`,
  channel: (networkId: string) => `/api/networks/${networkId}/channel`,
  summary: (networkId: string, sessionId: string) =>
    `/api/networks/${networkId}/evaluations/${sessionId}/summary`,
  /** CSV for facilitators; scales and free lines are apart, so that a line never carries anyone's scores. */
  export: (networkId: string, sessionId: string, what: 'scales' | 'lines') =>
    `/api/networks/${networkId}/evaluations/${sessionId}/${what}.csv`,
} as const;
