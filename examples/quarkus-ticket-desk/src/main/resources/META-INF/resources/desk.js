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

function ticket({number, subject, answers}) {
  const replies = answers.map(answer => element('blockquote', answer.text,
      element('footer', `${answer.author}, ${answer.written.replace('T', ' ')}`)));
  return element('article', '', element('h2', `${number}: ${subject}`),
      ...replies.length ? replies : [element('p', 'Not answered yet')]);
}

async function show() {
  const answer = await fetch('tickets');
  if (answer.ok) {
    tickets.replaceChildren(...(await answer.json()).map(ticket));
  }
}

question.addEventListener('submit', async event => {
  event.preventDefault();
  const answer = await fetch('tickets', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(Object.fromEntries(new FormData(question)))
  });
  outcome.textContent = answer.ok ? `Ticket ${(await answer.json()).number} is open` : await answer.text();
  if (answer.ok) {
    question.reset();
    await show();
  }
});

// A server that is restarting is asked again a second later.
async function watch() {
  await show().catch(() => {});
  setTimeout(watch, 1000);
}

watch();
