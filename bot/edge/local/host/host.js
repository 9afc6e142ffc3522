/**
 * Plays Teams for the tab: the host's side of what @microsoft/teams-js 2.58 says through postMessage. A request is
 * `{id, uuidAsString, func, args}`, its answer `{id, uuidAsString, args}`, and an event from the host `{func, args}`.
 */

const byId = (id) => document.getElementById(id);
const tab = byId('tab');
const status = byId('status');
const saveButton = byId('save');

let people = [];
let place = {};

const say = (sentence) => {
  status.textContent = sentence;
};
const person = () => people[Number(byId('person').value)];
const theme = () => byId('theme').value;
const view = () => byId('view').value;

async function ask(path, body) {
  const response = await fetch(
    path,
    body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
  );
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(answer.error?.message ?? `Servern svarade ${response.status} på ${path}.`);
  }
  return answer;
}

/** The context on the wire; teams-js makes `context.team.internalId` of `teamId`, and so on. */
function context() {
  return {
    ...place,
    channelType: 'Regular',
    hostTeamTenantId: place.tenantId,
    locale: byId('language').value,
    theme: theme(),
    frameContext: view(),
    entityId: view() === 'content' ? 'dalalab' : '',
    hostName: 'Teams',
    hostClientType: 'web',
    tid: person().tid,
    userObjectId: person().oid,
    userDisplayName: person().name,
  };
}

async function token() {
  if (byId('outsider').checked) return [false, 'TokenMismatch: the local page was asked to give no token'];
  const { oid, tid, name } = person();
  try {
    return [true, (await ask('/local/token', { oid, tid, name })).token];
  } catch (error) {
    return [false, error.message];
  }
}

/** What we offer beyond the basics; teams-js itself turns down calls to anything that is not named here. */
const runtime = { apiVersion: 4, supports: { pages: { config: {} } } };

/** By the name in the request: what to do, and the arguments of the answer, if one is waited for. */
const requests = {
  initialize: () => [view(), 'web', JSON.stringify(runtime), '2.0.1'],
  getContext: () => [context()],
  registerHandler: () => undefined,
  'appInitialization.appLoaded': () => undefined,
  'appInitialization.success': () => undefined,
  'appInitialization.failure': ([reason, message]) =>
    say(`Fliken säger att den inte gick att visa: ${message ?? reason}`),
  'authentication.getAuthToken': token,
  'settings.setValidityState': ([valid]) => {
    saveButton.disabled = !valid;
  },
  'settings.setSettings': () => [true],
  'settings.save.success': () => {
    say('Sparat. Teams visar nu fliken i kanalen.');
    byId('view').value = 'content';
    show();
  },
  'settings.save.failure': ([reason]) => {
    saveButton.disabled = false;
    say(`Det gick inte att spara. ${reason ?? ''}`);
  },
};

addEventListener('message', async ({ data, source, origin }) => {
  if (source !== tab.contentWindow || origin !== location.origin || typeof data?.func !== 'string') return;
  const { id, uuidAsString, func, args } = data;
  const known = Object.hasOwn(requests, func);
  const answer = known
    ? await requests[func](args ?? [])
    : [false, `${func} is not offered by the local page`];
  if (answer) source.postMessage({ id, uuidAsString, args: answer }, origin);
});

function tell(func, ...args) {
  tab.contentWindow.postMessage({ func, args }, location.origin);
}

/** Opens the chosen page anew: person and language are only asked for when a page starts. */
function show() {
  saveButton.hidden = view() !== 'settings';
  saveButton.disabled = true;
  tab.src = view() === 'settings' ? '/tab/config.html' : '/tab/index.html';
}

byId('theme').addEventListener('change', () => tell('themeChange', theme()));
byId('person').addEventListener('change', () => {
  byId('language').value = person().locale.toLowerCase().startsWith('en') ? 'en-us' : 'sv-se';
});
for (const id of ['person', 'language', 'view', 'outsider']) {
  byId(id).addEventListener('change', () => {
    say('');
    show();
  });
}
saveButton.addEventListener('click', () => {
  saveButton.disabled = true;
  say('');
  tell('settings.save', {});
});
byId('choices').addEventListener('submit', (event) => event.preventDefault());
byId('answer').addEventListener('submit', async (event) => {
  event.preventDefault();
  say('Svaren skickas …');
  try {
    say((await ask('/local/answers', { count: Number(byId('count').value) })).message);
  } catch (error) {
    say(error.message);
  }
});

try {
  [people, place] = await Promise.all([ask('/local/people'), ask('/local/context')]);
  byId('person').replaceChildren(
    ...people.map(
      ({ name, role }, index) =>
        new Option(role === 'facilitator' ? `Processledare: ${name}` : name, `${index}`),
    ),
  );
  byId('person').dispatchEvent(new Event('change'));
} catch (error) {
  say(`Sidan kunde inte hämta det den behöver. Är servern igång? ${error.message}`);
}
