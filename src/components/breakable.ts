/** A word is broken only where it would not fit into a narrow column. */
const LONG = 16;

/**
 * The parts of a constant between which a line may break: `GuildScheduledEvent…` before each capital
 * letter, `GUILD_SCHEDULED_…` after each underscore. Short constants stay in one part.
 */
export function breakable(constant: string): string[] {
  if (constant.length <= LONG) return [constant];
  return constant.split(/(?<=_)|(?<=[a-z0-9])(?=[A-Z])/);
}
