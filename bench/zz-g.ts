import { benchBuildGrowth } from './growth/zz.ts';
import { sharedBuilds } from './builds.ts';
const b=sharedBuilds(process.cwd(),undefined);
try { console.log(await benchBuildGrowth(process.cwd(), b)); } finally { await b.remove(); }
