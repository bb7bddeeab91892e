/** A paste with a drift of several kinds, to try the check with: gateway close codes in TypeScript. */
export const example = `export enum GatewayCloseCode {
  UnknownError = 4000,
  UnknownOpcode = 4001,
  DecodeError = 4002,
  NotAuthenticated = 4003,
  TokenRefused = 4004,
  AlreadyAuthenticated = 4005,
  SessionNoLongerValid = 4006,
  InvalidSequence = 4007,
  RateLimited = 4008,
  SessionTimedOut = 4009,
  InvalidShard = 4010,
  ShardingRequired = 4011,
  InvalidIntents = 4013,
  DisallowedIntents = 4014,
  TooManyGuilds = 4099,
}
`;
