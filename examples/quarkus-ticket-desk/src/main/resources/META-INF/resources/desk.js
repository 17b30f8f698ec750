const INTERVAL_MILLIS = 1000;
const TIMEOUT_MILLIS = 30000;

const byId = id => document.getElementById(id);
const question = byId('question');
const fields = [byId('subject'), byId('text')];
const button = byId('open');
const outcome = byId('outcome');

// Belongs to what is in the form now: each click sends the same key, and the server opens one ticket for it.
let key = null;
let sending = false;
let displayed = null;

// What comes from the portal is text, and never becomes part of the page's own markup.
function element(name, text, ...children) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function reply({author, written, text}) {
  const footer = [author, written?.replace('T', ' ')].filter(Boolean).join(', ');
  return element('blockquote', text, element('footer', footer));
}

function ticket({number, subject, replies}) {
  return element('article', '', element('h3', `${number}: ${subject}`),
      ...replies.length ? replies.map(reply) : [element('p', 'No reply yet')]);
}

// crypto.randomUUID exists on https and localhost only.
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

function report(text, failed) {
  outcome.textContent = text;
  outcome.classList.toggle('error', failed);
}

/** Marks blank fields, and moves to the first of them. Returns whether there is none. */
function complete() {
  const blank = fields.filter(field => field.value.trim() === '');
  for (const field of fields) {
    const invalid = blank.includes(field);
    field.setAttribute('aria-invalid', invalid);
    byId(`${field.id}-error`).hidden = !invalid;
  }
  blank[0]?.focus();
  return blank.length === 0;
}

function setSending(now) {
  sending = now;
  // A disabled button would lose the focus.
  button.setAttribute('aria-disabled', now);
  fields.forEach(field => field.readOnly = now);
}

/** Sends the form and returns the sentence for the result. */
async function send() {
  key ??= newKey();
  const response = await fetch('tickets', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
    body: JSON.stringify(Object.fromEntries(new FormData(question))),
    signal: AbortSignal.timeout(TIMEOUT_MILLIS)
  });
  if (response.ok) {
    const {number} = await response.json();
    question.reset();
    key = null;
    return {text: `Ticket ${number} is open.`, failed: false};
  }
  const sentence = response.headers.get('Content-Type')?.startsWith('text/plain') ? await response.text() : '';
  return {text: sentence || `The ticket desk failed (HTTP ${response.status}). Its log says why.`, failed: true};
}

question.addEventListener('input', event => {
  key = null;
  if (event.target.value.trim() !== '') {
    event.target.setAttribute('aria-invalid', false);
    byId(`${event.target.id}-error`).hidden = true;
  }
});

question.addEventListener('submit', async event => {
  event.preventDefault();
  if (sending || !complete()) {
    return;
  }
  setSending(true);
  report('Opening the ticket…', false);
  try {
    const {text, failed} = await send();
    report(text, failed);
  } catch {
    report('The ticket desk does not respond. Your text is still here: press the button again in a moment.'
        + ' It opens one ticket only.', true);
  } finally {
    setSending(false);
  }
  await refresh().catch(() => {});
});

function setTrouble(text) {
  const trouble = byId('trouble');
  // The same text again would be read out again.
  if (trouble.textContent !== text) {
    trouble.textContent = text;
    trouble.hidden = text === '';
  }
}

async function get(path) {
  const response = await fetch(path, {signal: AbortSignal.timeout(TIMEOUT_MILLIS)});
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}`);
  }
  return response.text();
}

async function refresh() {
  const [tickets, portal] = await Promise.all([get('tickets'), get('portal')]);
  setTrouble(JSON.parse(portal).failing
      ? 'The portal does not respond. New replies appear as soon as it does.' : '');
  if (tickets !== displayed) {
    displayed = tickets;
    const list = JSON.parse(tickets);
    byId('tickets').replaceChildren(...list.map(ticket));
    byId('none').textContent = 'No tickets yet.';
    byId('none').hidden = list.length > 0;
  }
}

// A server that is restarting is asked again a second later.
async function watch() {
  await refresh().catch(() => setTrouble('The ticket desk does not respond. This page tries again every second.'));
  setTimeout(watch, INTERVAL_MILLIS);
}

watch();
