/**
 * What each page has in common, in one script: it opens, chooses and copies. What then is needed is
 * fetched when it is wanted.
 */
import './theme.ts';
import './menu.ts';
import './lookup-key.ts';
import './search-open.ts';
import './form-tabs.ts';
import './copy-start.ts';
import './prefetch.ts';
import './offline-start.ts';
