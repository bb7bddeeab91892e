/** An event of discord.js' client, and what its listeners are given. */
export interface Listener {
  /** Member of `Events`. */
  event: string;
  given: string;
}

/**
 * What the listeners of discord.js 14 are given, by the member of `Events`, which is called as in
 * discord-api-types. What is not listed here reaches no listener but raw.
 */
const GIVEN: Readonly<Record<string, string>> = {
  ApplicationCommandPermissionsUpdate: 'data',
  AutoModerationActionExecution: 'execution',
  AutoModerationRuleCreate: 'rule',
  AutoModerationRuleDelete: 'rule',
  AutoModerationRuleUpdate: 'oldRule, newRule',
  ChannelCreate: 'channel',
  ChannelDelete: 'channel',
  ChannelPinsUpdate: 'channel, date',
  ChannelUpdate: 'oldChannel, newChannel',
  EntitlementCreate: 'entitlement',
  EntitlementDelete: 'entitlement',
  EntitlementUpdate: 'oldEntitlement, newEntitlement',
  GuildAuditLogEntryCreate: 'auditLogEntry, guild',
  GuildBanAdd: 'ban',
  GuildBanRemove: 'ban',
  GuildIntegrationsUpdate: 'guild',
  GuildMemberAdd: 'member',
  GuildMemberRemove: 'member',
  GuildMemberUpdate: 'oldMember, newMember',
  GuildMembersChunk: 'members, guild, chunk',
  GuildRoleCreate: 'role',
  GuildRoleDelete: 'role',
  GuildRoleUpdate: 'oldRole, newRole',
  GuildScheduledEventCreate: 'scheduledEvent',
  GuildScheduledEventDelete: 'scheduledEvent',
  GuildScheduledEventUpdate: 'oldScheduledEvent, newScheduledEvent',
  GuildScheduledEventUserAdd: 'scheduledEvent, user',
  GuildScheduledEventUserRemove: 'scheduledEvent, user',
  GuildSoundboardSoundCreate: 'sound',
  GuildSoundboardSoundDelete: 'sound',
  GuildSoundboardSoundUpdate: 'oldSound, newSound',
  GuildSoundboardSoundsUpdate: 'sounds, guild',
  GuildUpdate: 'oldGuild, newGuild',
  InteractionCreate: 'interaction',
  InviteCreate: 'invite',
  InviteDelete: 'invite',
  MessageCreate: 'message',
  MessageDelete: 'message',
  MessagePollVoteAdd: 'answer, userId',
  MessagePollVoteRemove: 'answer, userId',
  MessageReactionAdd: 'reaction, user',
  MessageReactionRemove: 'reaction, user',
  MessageReactionRemoveAll: 'message, reactions',
  MessageReactionRemoveEmoji: 'reaction',
  MessageUpdate: 'oldMessage, newMessage',
  PresenceUpdate: 'oldPresence, newPresence',
  SoundboardSounds: 'sounds, guild',
  StageInstanceCreate: 'stageInstance',
  StageInstanceDelete: 'stageInstance',
  StageInstanceUpdate: 'oldStageInstance, newStageInstance',
  SubscriptionCreate: 'subscription',
  SubscriptionDelete: 'subscription',
  SubscriptionUpdate: 'oldSubscription, newSubscription',
  ThreadCreate: 'thread, newlyCreated',
  ThreadDelete: 'thread',
  ThreadListSync: 'threads, guild',
  ThreadMemberUpdate: 'oldMember, newMember',
  ThreadMembersUpdate: 'addedMembers, removedMembers, thread',
  ThreadUpdate: 'oldThread, newThread',
  TypingStart: 'typing',
  UserUpdate: 'oldUser, newUser',
  VoiceChannelEffectSend: 'effect',
  VoiceServerUpdate: 'data',
  VoiceStateUpdate: 'oldState, newState',
  WebhooksUpdate: 'channel',
};

/** Where discord.js has another name, or makes several events of one. */
const RENAMED: Readonly<Record<string, readonly Listener[]>> = {
  GuildCreate: [
    { event: 'GuildCreate', given: 'guild' },
    { event: 'GuildAvailable', given: 'guild' },
  ],
  GuildDelete: [
    { event: 'GuildDelete', given: 'guild' },
    { event: 'GuildUnavailable', given: 'guild' },
  ],
  GuildEmojisUpdate: [
    { event: 'GuildEmojiCreate', given: 'emoji' },
    { event: 'GuildEmojiDelete', given: 'emoji' },
    { event: 'GuildEmojiUpdate', given: 'oldEmoji, newEmoji' },
  ],
  GuildStickersUpdate: [
    { event: 'GuildStickerCreate', given: 'sticker' },
    { event: 'GuildStickerDelete', given: 'sticker' },
    { event: 'GuildStickerUpdate', given: 'oldSticker, newSticker' },
  ],
  MessageDeleteBulk: [{ event: 'MessageBulkDelete', given: 'messages, channel' }],
  Ready: [{ event: 'ClientReady', given: 'readyClient' }],
  Resumed: [{ event: 'ShardResume', given: 'shardId, replayedEvents' }],
};

/**
 * What discord.js makes of a dispatch event; empty where it leaves it raw.
 *
 * @param member the event's name in discord-api-types
 */
export function listenersOf(member: string): readonly Listener[] {
  if (Object.hasOwn(RENAMED, member)) return RENAMED[member] ?? [];
  const given = Object.hasOwn(GIVEN, member) ? GIVEN[member] : undefined;
  return given === undefined ? [] : [{ event: member, given }];
}
