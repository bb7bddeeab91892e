import { wordList } from '../words/word-list.ts';

/** Fields of payloads that tell a voice opcode from a gateway opcode of the same number. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'gateway-opcodes': {
    0: 't',
    1: 'd#',
    2: 'token properties intents large_threshold compress presence capabilities',
    3: 'since activities afk status',
    4: 'channel_id self_mute self_deaf self_video',
    6: 'token session_id seq',
    8: 'guild_id query limit presences user_ids nonce',
    10: '_trace',
    13: 'channel_id',
    14: 'guild_id typing activities threads members channels',
  },
  'voice-opcodes': {
    0: 'server_id session_id max_dave_protocol_version video streams',
    1: 'protocol address port mode codecs rtc_connection_id',
    2: 'ssrc ip port modes experiments',
    3: 'seq_ack t# d#',
    4: 'secret_key mode audio_codec video_codec media_session_id dave_protocol_version',
    5: 'speaking delay ssrc',
    6: 't# d#',
    7: 'server_id seq_ack',
    8: 'v heartbeat_interval',
    11: 'user_ids',
    12: 'audio_ssrc video_ssrc rtx_ssrc streams',
    13: 'user_id',
    14: 'audio_codec video_codec media_session_id keyframe_interval',
    18: 'flags',
    20: 'platform',
    21: 'protocol_version transition_id',
    22: 'transition_id',
    23: 'transition_id',
    24: 'protocol_version epoch',
  },
};

const fieldsOf = new Map<string, readonly string[]>();

/**
 * The fields by which the payload of an opcode is known; none for most. `d#` and `t#` are fields whose
 * value is a number.
 */
export function payloadFields(table: string, code: string): readonly string[] {
  const key = `${table} ${code}`;
  let fields = fieldsOf.get(key);
  if (fields === undefined) {
    // Only the gateway numbers its payloads.
    const common = table === 'gateway-opcodes' ? 's' : '';
    fields = wordList(`${common} ${FIELDS[table]?.[code] ?? ''}`);
    fieldsOf.set(key, fields);
  }
  return fields;
}
