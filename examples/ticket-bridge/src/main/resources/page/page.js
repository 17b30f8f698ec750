const element = (name, className, text) => {
  const created = document.createElement(name);
  created.className = className ?? '';
  created.textContent = text ?? '';
  return created;
};

const post = async (path, fields) => {
  await fetch(path, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) });
  await refresh();
};

const message = (side, author, body, files) => {
  const box = element('div', `message ${side}`);
  box.append(element('span', 'author', author), body.replace(/\s*\[ref:[0-9a-f]+\]\s*/g, ''));
  if (files) {
    box.append(element('span', 'author', `Files: ${files}`));
  }
  return box;
};

/** Creates the card of a case or a ticket. It is kept while its content is, so that a text being written stays. */
const card = (id, subject, status, messages, write, close) => {
  const article = element('article');
  article.id = id;
  article.append(element('h2', '', subject.replace(/\s*\[ref:[0-9a-f]+\]/, '')), element('span', 'status', status));
  article.append(...messages);
  if (write) {
    const input = element('input');
    input.setAttribute('aria-label', 'Text');
    const send = element('button', '', 'Send');
    send.onclick = () => input.value && write(input.value);
    const end = element('button', '', 'Close');
    end.onclick = close;
    const row = element('div', 'row');
    row.append(input, send, end);
    article.append(row);
  }
  return article;
};

const deskCard = (one, messages) => {
  const own = messages.filter((m) => m.case_id === one.id || (m.ticket_number && m.ticket_number === one.ticket_number));
  const boxes = own.map((m) => message(m.portal_id ? 'portal' : 'desk', m.author, m.body, m.files));
  if (one.body) {
    boxes.unshift(message('desk', 'Help desk', one.body));
  }
  const title = one.id ? `Case ${one.id}: ${one.subject}` : one.subject;
  const status = `${one.status}, ${one.ticket_number ? `ticket ${one.ticket_number}` : 'no ticket yet'}`;
  return card(`case-${one.id ?? one.ticket_number}`, title, status, boxes,
    one.id && ((text) => post('/desk/write', { case: one.id, text })), () => post('/desk/close', { case: one.id }));
};

const portalCard = (ticket) => {
  const boxes = ticket.replies.map((r) => message(r.staff ? 'portal' : 'desk', r.author, r.body, r.files));
  boxes.unshift(message('desk', 'Client', ticket.body));
  return card(`ticket-${ticket.number}`, `Ticket ${ticket.number}: ${ticket.subject}`, ticket.status, boxes,
    (text) => post('/portal/write', { ticket: ticket.number, text }),
    () => post('/portal/close', { ticket: ticket.number }));
};

const shown = new Map();
const update = (side, cards) => {
  const parent = document.getElementById(side);
  const kept = cards.map(([data, create]) => {
    const text = JSON.stringify(data);
    const made = create();
    const before = shown.get(made.id);
    if (before?.text === text) {
      return before.node;
    }
    shown.set(made.id, { text, node: made });
    return made;
  });
  if (kept.length !== parent.children.length || kept.some((node, index) => parent.children[index] !== node)) {
    parent.replaceChildren(...kept);
  }
};

const refresh = async () => {
  const state = await (await fetch('/state')).json();
  update('desk', state.cases.map((one) => {
    const own = state.messages.filter((m) => m.case_id === one.id || m.ticket_number === one.ticket_number);
    return [[one, own], () => deskCard(one, own)];
  }));
  update('portal', state.tickets.map((ticket) => [ticket, () => portalCard(ticket)]));
};

document.getElementById('open').onsubmit = async (event) => {
  event.preventDefault();
  const form = event.target;
  await post('/desk/open', { subject: form.subject.value, text: form.text.value });
  form.reset();
};

await refresh();
setInterval(refresh, 1000);
