import type { Code } from '../../../src/schemas/code.ts';
import type { Conflict } from '../../../src/schemas/entry.ts';

/** A disagreement: the fact, and what each source says now. */
export type Disagreement = [
  table: string,
  code: Code,
  fact: Conflict['fact'],
  values: Record<string, string>,
];

/** The known ones, with the word of every source that lists the code now. */
export const disagreements: Disagreement[] = [
  [
    'voice-opcodes',
    3,
    'direction',
    { official: 'send', userdoccers: 'both', 'discord-undocumented': 'send' },
  ],
  [
    'voice-opcodes',
    4,
    'name',
    {
      official: 'Session Description',
      userdoccers: 'Session Description',
      'discord-api-types': 'SessionDescription',
      'discord-undocumented': 'SELECT_PROTOCOL_ACK',
    },
  ],
  [
    'voice-opcodes',
    12,
    'name',
    { userdoccers: 'Video', 'discord-api-types': 'ClientConnect', 'discord-undocumented': 'VIDEO' },
  ],
  ['voice-opcodes', 15, 'direction', { userdoccers: 'both', 'discord-undocumented': 'receive' }],
  [
    'voice-opcodes',
    21,
    'name',
    {
      official: 'DAVE Prepare Transition',
      userdoccers: 'DAVE Protocol Prepare Transition',
      'discord-api-types': 'DavePrepareTransition',
      'discord-undocumented': 'SECURE_FRAMES_PREPARE_PROTOCOL_TRANSITION',
    },
  ],
  [
    'voice-opcodes',
    22,
    'name',
    {
      official: 'DAVE Execute Transition',
      userdoccers: 'DAVE Protocol Execute Transition',
      'discord-api-types': 'DaveExecuteTransition',
      'discord-undocumented': 'SECURE_FRAMES_EXECUTE_TRANSITION',
    },
  ],
  [
    'voice-opcodes',
    23,
    'name',
    {
      official: 'DAVE Transition Ready',
      userdoccers: 'DAVE Protocol Transition Ready',
      'discord-api-types': 'DaveTransitionReady',
      'discord-undocumented': 'SECURE_FRAMES_READY_FOR_TRANSITION',
    },
  ],
  [
    'voice-opcodes',
    24,
    'name',
    {
      official: 'DAVE Prepare Epoch',
      userdoccers: 'DAVE Protocol Prepare Epoch',
      'discord-api-types': 'DavePrepareEpoch',
      'discord-undocumented': 'SECURE_FRAMES_PREPARE_EPOCH',
    },
  ],
  [
    'voice-opcodes',
    25,
    'name',
    {
      official: 'DAVE MLS External Sender',
      userdoccers: 'MLS External Sender Package',
      'discord-api-types': 'DaveMlsExternalSender',
      'discord-undocumented': 'MLS_EXTERNAL_SENDER_PACKAGE',
    },
  ],
  [
    'voice-opcodes',
    29,
    'name',
    {
      official: 'DAVE MLS Announce Commit Transition',
      userdoccers: 'MLS Announce Commit Transition',
      'discord-api-types': 'DaveMlsAnnounceCommitTransition',
      'discord-undocumented': 'MLS_PREPARE_COMMIT_TRANSITION',
    },
  ],
  ['voice-opcodes', 29, 'encoding', { official: 'binary', userdoccers: 'json' }],
  [
    'gateway-opcodes',
    25,
    'name',
    {
      userdoccers: 'Embedded Activity Create',
      'discord-undocumented': 'EMBEDDED_ACTIVITY_LAUNCH',
      'gateway-list': 'EMBEDDED_ACTIVITY_LAUNCH',
    },
  ],
  [
    'gateway-opcodes',
    26,
    'name',
    {
      userdoccers: 'Embedded Activity Delete',
      'discord-undocumented': 'EMBEDDED_ACTIVITY_CLOSE',
      'gateway-list': 'EMBEDDED_ACTIVITY_CLOSE',
    },
  ],
  [
    'gateway-opcodes',
    30,
    'name',
    {
      userdoccers: 'Request Deleted Entity IDs',
      'discord-undocumented': 'GET_DELETED_ENTITY_IDS_NOT_MATCHING_HASH',
      'gateway-list': 'GET_DELETED_ENTITY_IDS_NOT_MATCHING_HASH',
    },
  ],
  [
    'voice-close-codes',
    4017,
    'name',
    {
      official: 'E2EE/DAVE protocol required',
      userdoccers: 'E2EE required',
      'discord-api-types': 'EndToEndEncryptionDAVEProtocolRequired',
    },
  ],
  [
    'voice-close-codes',
    4022,
    'name',
    {
      official: 'Disconnected: Call Terminated',
      userdoccers: 'Disconnected',
      'discord-api-types': 'CallTerminated',
    },
  ],
  [
    'rpc-error-codes',
    4013,
    'name',
    { userdoccers: 'INVALID_LOBBY', 'discord-api-types': 'InvalidEntitlement' },
  ],
  [
    'rpc-error-codes',
    4014,
    'name',
    { userdoccers: 'INVALID_LOBBY_SECRET', 'discord-api-types': 'InvalidGiftCode' },
  ],
  [
    'rpc-error-codes',
    5007,
    'name',
    { userdoccers: 'LOBBY_FULL', 'discord-api-types': 'PurchaseCanceled' },
  ],
  [
    'rpc-error-codes',
    5008,
    'name',
    { userdoccers: 'PURCHASE_CANCELED', 'discord-api-types': 'PurchaseError' },
  ],
  [
    'rpc-error-codes',
    5009,
    'name',
    { userdoccers: 'PURCHASE_ERROR', 'discord-api-types': 'UnauthorizedForAchievement' },
  ],
  [
    'rpc-error-codes',
    5010,
    'name',
    { userdoccers: 'UNAUTHORIZED_FOR_ACHIEVEMENT', 'discord-api-types': 'RateLimited' },
  ],
  [
    'json-error-codes',
    50013,
    'name',
    {
      official: 'You lack permissions to perform that action',
      'discord-api-types': 'MissingPermissions',
      kord: 'You lack permissions to perform that action',
      teufelsbot: 'MissingPermissions',
    },
  ],
];
