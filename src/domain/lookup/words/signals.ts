import { wordList } from './word-list.ts';

/** What a word tells of the text that it stands in, as bits. */
export const SIGNAL = {
  /** Discord or one of its libraries speaks. */
  discord: 1,
  voice: 2,
  gateway: 4,
  rpc: 8,
  http: 16,
  utilbot: 32,
  websocket: 64,
  /** Another service, program or language speaks. */
  foreign: 128,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    SIGNAL.discord,
    `discord discordapp discordjs discordpy pycord nextcord disnake jda dsharpplus discordgo serenity
    poise twilight eris oceanic hikari nyxx kord kordlib discord4j javacord discordapierror
    discordresterror discordhttperror guild guilds snowflake embeds interaction interactions webhook
    webhooks discordrb discordphp dpp dsharp remora disgo arikawa intents intent slash gg discordia
    discloud pypresence discordrpc discordipc drpc shard shards lightbulb tanjun crescent miru concord harmony discordeno detritus
    errorresponseexception httpexception commandinvokeerror restjsonerrorcodes
    _errors custom_id guild_id channel_id`,
  ],
  [
    SIGNAL.voice,
    `voice vc vws ssrc secret_key udp speaking audio audioplayer songbird lavalink lavaplayer koe voiceconnection
    voicewebsocket voicegateway voiceclient voice_client voiceserver wavelink shoukaku erela lavacord
    music player ffmpeg opus dave rtc rtp webrtc sodium media_session_id transition_id e2ee mls
    websocketclosedevent joinvoicechannel streaming rtcconnecting server_id video_codec audio_codec codecs
    byremote moonlink riffy poru magmastream voicereceiver vgw connectionvoice audiogateway
    audiomanager audioconnection audiowebsocket discordvoice audioclient kazagumo rainlink lava`,
  ],
  [
    SIGNAL.gateway,
    `gateway shard shards sharding shardmanager websocketshard websocketmanager websocketadapter
    intents discordwebsocketadapter mainwsadapter discordgatewaywebsocket
    connectionclosed wsapi shardid websocketclosedexception dispatch gatewayclosecodes session_start_limit`,
  ],
  [
    SIGNAL.rpc,
    `rpc ipc pypresence rich discordrpc set_activity setactivity cmd evt richpresence rpcerror rpcclient
    discordipc discord_rpc drpc drpcs`,
  ],
  [
    SIGNAL.http,
    `http https rest api request response method path url post patch put delete route endpoint
    fetch axios requests aiohttp httpexception statuscode undici`,
  ],
  [SIGNAL.utilbot, 'utilbot'],
  [SIGNAL.websocket, 'websocket websockets ws wss socket closeframe closeevent onclose'],
  [
    SIGNAL.foreign,
    `mysql mariadb postgres postgresql psql pg sqlstate mongodb mongo mongoose mongoservererror redis sqlite sqlite3
    sequelize prisma typeorm knex github gitlab bitbucket npm yarn pnpm gyp openai chatgpt gpt anthropic
    youtube ytdl googlevideo ytsearch spotify soundcloud twitch stripe paypal twilio telegram telegraf slack twitter tweepy tiktok
    instagram facebook reddit aws s3 ec2 dynamodb lambda azure google googleapis gcp firebase firestore nginx apache docker
    kubernetes kubectl heroku vercel netlify minecraft bukkit spigot paper fabric forge steam roblox riot valorant
    epic fortnite playstation xbox nintendo tenor giphy imgur wikipedia openweathermap webpack vite eslint
    tsc babel jest pytest mocha gradle maven javac cargo rustc clang gcc cmake msbuild nuget dotnet pip
    apt dpkg yum brew systemd systemctl sshd ssh smtp imap ftp mqtt kafka rabbitmq elasticsearch
    grafana prometheus sentry jsonwebtoken jwt jsonwebtokenerror tokenexpirederror passport ldap kerberos oracle ora
    cassandra mssql sqlserver tediousrequest selenium puppeteer playwright chromedriver android ios xcode
    unity unreal windows hresult ntstatus bsod kernel oom segfault sigsegv sigkill ssl openssl
    certificate nodemon pm2 wix shopify wordpress laravel django flask fastapi uvicorn gunicorn express koa
    whatsapp baileys matrix mastodon bluesky hypixel curseforge modrinth deepl weather coinbase binance
    pterodactyl hetzner digitalocean ollama gemini huggingface pytorch cuda tensorflow tls dns nxdomain nodemailer
    smtpauthenticationerror lavaplayer sedmelluq httpsource jackson hibernate springboot tomcat jdbc hikaricp hikaripool`,
  ],
];

const BITS = new Map<string, number>();
for (const [bit, words] of WORDS) {
  for (const word of wordList(words)) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** What a word in lower case tells of its text, as bits of `SIGNAL`; 0 for most words. */
export function signalOf(word: string): number {
  return BITS.get(word) ?? 0;
}
