import { stem } from '../names/stem.ts';
import { wordList } from './word-list.ts';

/** What a word says of the number beside it; the bits of one word may be several. */
export const LABEL = {
  /** The number is an opcode. */
  op: 1,
  /** It ended a connection. */
  close: 2,
  /** It is the status of an HTTP answer. */
  status: 4,
  /** Something failed with it. */
  error: 8,
  /** It is a code of some kind: the words before tell which. */
  code: 16,
  /** An answer brought it. */
  result: 32,
  /** Nothing: the word before decides. */
  filler: 64,
  /** It is no code of Discord's. */
  not: 128,
  /** It counts something. */
  unit: 256,
  /** The word names a family of tables: voice, gateway, RPC. */
  family: 512,
  /** What follows is the name of a dispatch event. */
  event: 1024,
  /** It belongs to a question, and says nothing of what is asked. */
  question: 2048,
  /** Before `code`: a code of another kind. */
  notCode: 4096,
  /** It is the code of a JSON error body. */
  json: 8192,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [LABEL.op, 'op ops opcode opc opcd'],
  [
    LABEL.close,
    `close closed closing closure closecode closeframe closestatus disconnect disconnected disconnecting
    disconnection disconnectcode terminated dropped lost kicked wsclose cleanclose reason`,
  ],
  [LABEL.status, 'http status statuscode httpstatus httpcode httpstatuscode sc'],
  [
    LABEL.error,
    `error errors err errcode errorcode exception failed failure fail rejected apierror discordapierror
    restcode discorderror jsonerror threw throws fault rpcerror`,
  ],
  [LABEL.code, 'code codes cod case'],
  [
    LABEL.result,
    `returned returns returning say said tells reports reported gives shows showed reconnect reconnecting
    resume resuming identify responded response respond received receive got get getting gave
    answered result throwing`,
  ],
  [
    LABEL.filler,
    `with of is was the a an to by as be are this that it its equals value from server client library
    event frame some because due reason for following remote peer number on then after before in
    data extra appears been just sent has have had unexpected unexpectedly abnormal`,
  ],
  [
    LABEL.not,
    `line ln col column port pid process thread errno winerror shard cluster id ids exit signal version
    ver rev revision build attempt attempts retry retries page row rows index idx node worker seq
    sequence count total limit max maximum min minimum size length len timeout delay within took
    ping latency position offset level priority discriminator color colour year age width height
    bitrate bytes memory heap uptime interval bucket remaining reset ms ttl step chapter issue pr
    pull ticket day night room floor unit channel guild user member role message snowflake pool
    batch job task rate take top first last over under nearly almost than up least most every each
    per another other weight permissions flags bits bitfield intents uid uuid hash key nonce sum
    price cost balance score rank season episode chunk scored paid earned worth cloudflare ddos tcp
    udp sigterm uv`,
  ],
  [
    LABEL.notCode,
    `cloudflare exit exited exits exiting return country language locale lang area zip postal post
    verification confirmation qr bar source invite promo gift redeem coupon oauth oauth2
    authorization auth 2fa mfa otp backup pairing char key charcode keycode ascii color colour
    machine byte process npm sql win32 windows postgres mysql sqlstate hresult java vat tax product
    discount referral friend room join game`,
  ],
  [
    LABEL.unit,
    `ms s sec second minute min mins hour hr hrs h day days week month year years member members user
    users server servers guild guilds message messages channel channels character chars byte bytes
    kb mb gb tb kib mib gib item time times request line px fps percent people person bot role roles
    command shard test file package vulnerabilities star commit downloads player point coin dollars
    usd eur euro bucks credits emojis reactions invites sessions connections rows records entries
    words tokens pages images songs tracks results attempts retries threads workers subscribers
    followers views likes votes tickets issues xp hp gold levels mbps kbps hz khz am pm utc warnings
    copies boosts friends bans kicks warns giveaways nodes`,
  ],
  [LABEL.family, 'voice gateway rpc ipc websocket ws wss utilbot vc socket vws connection conn'],
  [LABEL.event, 't event events dispatch dispatched eventname'],
  [LABEL.json, 'json restjsonerrorcodes jsonerrorcode'],
  [
    LABEL.question,
    `what does do did mean meaning meant how why when where which who can could should i im my me we our
    you your someone anyone somebody please pls plz help fix fixed fixing solve solved solution
    resolve bot discord discordjs discordpy api js py djs dpy discord4j library lib keep keeping
    getting get got having have has issue issues problem question the a an is are in on of for to
    with and or at from it this that its then after while trying try about there any some always
    suddenly still again now today error code number explain understand info information cause
    caused reason happening happen show shows see seeing say said look lookup search find
    documentation doc page stuck occurs occurred appear appears thrown throw throwing random
    randomly constantly every times sometimes developer dev python javascript typescript java rust
    go golang csharp node nodejs vs versus between difference same`,
  ],
];

const BITS = new Map<string, number>();
for (const [bit, words] of WORDS) {
  for (const word of wordList(words)) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** The labels of a word in lower case, as bits of `LABEL`; 0 for most words. A plural has those of its word. */
export function labelOf(word: string): number {
  return BITS.get(word) ?? BITS.get(stem(word)) ?? 0;
}
