const question = document.getElementById('question');
const outcome = document.getElementById('outcome');
const tickets = document.getElementById('tickets');

// What comes from the portal is text, and never becomes part of the page's own markup.
function element(name, text, ...children) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function ticket({number, subject, replies}) {
  const quotes = replies.map(reply => element('blockquote', reply.text,
      element('footer', `${reply.author}, ${reply.written.replace('T', ' ')}`)));
  return element('article', '', element('h2', `${number}: ${subject}`),
      ...quotes.length ? quotes : [element('p', 'Not answered yet')]);
}

async function refresh() {
  const response = await fetch('tickets');
  if (response.ok) {
    tickets.replaceChildren(...(await response.json()).map(ticket));
  }
}

question.addEventListener('submit', async event => {
  event.preventDefault();
  const response = await fetch('tickets', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(Object.fromEntries(new FormData(question)))
  });
  outcome.textContent = response.ok ? `Ticket ${(await response.json()).number} is open` : await response.text();
  if (response.ok) {
    question.reset();
    await refresh();
  }
});

// A server that is restarting is asked again a second later.
async function watch() {
  await refresh().catch(() => {});
  setTimeout(watch, 1000);
}

watch();
