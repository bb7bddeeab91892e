import { constObjectForm } from './forms/const-object.ts';
import { discordJsForm } from './forms/discordjs.ts';
import { discordJsWsForm } from './forms/discordjs-ws.ts';
import { constEnumForm, enumForm } from './forms/enum.ts';
import { fetchForm } from './forms/fetch.ts';
import { guardForm } from './forms/guard.ts';
import { importForm } from './forms/import.ts';
import { interfaceForm } from './forms/interface.ts';
import { setForm } from './forms/set.ts';
import { switchForm } from './forms/switch.ts';
import { unionForm } from './forms/union.ts';
import { wsForm } from './forms/ws.ts';
import type { Form, FormDefinition } from './types.ts';

/** Every form. */
export const forms: Readonly<Record<Form, FormDefinition>> = {
  'const-object': constObjectForm,
  enum: enumForm,
  'const-enum': constEnumForm,
  union: unionForm,
  guard: guardForm,
  switch: switchForm,
  set: setForm,
  interface: interfaceForm,
  import: importForm,
  'discord.js': discordJsForm,
  'discordjs-ws': discordJsWsForm,
  ws: wsForm,
  fetch: fetchForm,
};
