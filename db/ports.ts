/** Present instant, ISO 8601 in UTC with milliseconds. */
export interface Clock {
  now(): string;
}
