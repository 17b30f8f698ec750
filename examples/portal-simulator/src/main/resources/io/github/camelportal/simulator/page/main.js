// Polls the control API every second, and displays the changes.

import { get, pathOf, post, remove } from "./control.js";
import { dialogs } from "./dialogs.js";
import { keepFocus, KeyedList, setText } from "./dom.js";
import * as sections from "./sections.js";

const INTERVAL_MILLIS = 1_000;
const MESSAGE_MILLIS = 10_000;
const LIMIT = 50;

const open = dialogs(done);
const actions = { reply: open.reply, pay };
const lists = {
    tickets: list("tickets", "number", sections.ticket),
    notifications: list("notifications", "id", sections.notification),
    invoices: list("invoices", "id", sections.invoice),
    domains: list("domains", "id", sections.domain),
    zones: list("zones", "id", sections.zone),
    machines: list("machines", "id", sections.machine),
    services: list("services", "id", sections.service),
    orders: list("orders", "number", sections.order),
    certificates: list("certificates", "id", sections.certificate),
    calls: list("calls", "number", sections.call),
    faults: list("faults", "key", sections.fault),
};

let paused = false;
let timer;
let round = 0;
let messageTimer;
let knownReplies;

document.getElementById("raise").addEventListener("click", open.raise);
document.getElementById("inject").addEventListener("click", open.inject);
document.getElementById("clear-faults").addEventListener("click", clearFaults);
document.getElementById("pause").addEventListener("click", togglePause);
poll();

function list(name, key, build) {
    const parent = document.querySelector(`[data-list="${name}"]`);
    return new KeyedList(parent, (item) => item[key], (item) => build(item, actions));
}

async function poll() {
    clearTimeout(timer);
    const mine = ++round;
    let contents;
    try {
        contents = await Promise.all([get(`/overview?limit=${LIMIT}`), get(`/calls?limit=${LIMIT}`)]);
    } catch {
        contents = null;
    }
    // A poll that an action has overtaken may display the state before the action.
    if (mine === round) {
        show(contents);
        if (!paused) {
            timer = setTimeout(poll, INTERVAL_MILLIS);
        }
    }
}

function show(contents) {
    if (contents === null) {
        showConnection("No connection to the simulator", "bad");
        return;
    }
    const [overview, { calls }] = contents;
    keepFocus(() => display({ ...overview, calls, faults: withKeys(overview.faults) }));
    showConnection(paused ? "Paused" : "Live", "");
    announceClient(overview.tickets);
}

function display(overview) {
    showText("base-url", overview.base_url);
    showText("username", overview.username);
    showText("profile", `${overview.provider}, ${overview.profile}${overview.quirks ? ", quirks on" : ""}`);
    showText("credit", overview.credit);
    showText("clock", sections.readableTime(overview.now));
    const counts = { ...overview.counts, faults: overview.faults.length };
    for (const [name, view] of Object.entries(lists)) {
        view.update(overview[name]);
        setText(document.querySelector(`[data-count="${name}"]`), String(counts[name]));
        setText(document.querySelector(`[data-more="${name}"]`), more(name, overview[name].length, counts[name]));
    }
}

function more(name, shown, all) {
    if (all === 0) {
        return `No ${name}`;
    }
    return shown < all ? `The latest ${shown} of ${all}` : "";
}

/** Gives faults with the same text different keys. */
function withKeys(faults) {
    return faults.map((text, index) => ({ key: `${index} ${text}`, text }));
}

/** Announces new tickets and replies of the client since the last poll. Calls are left out, because there are too many of them. */
function announceClient(tickets) {
    const replies = new Map(tickets.map((ticket) => [ticket.number, ticket.replies.filter((one) => !one.by_staff).length]));
    if (knownReplies !== undefined) {
        const opened = tickets.filter((ticket) => !knownReplies.has(ticket.number));
        const replied = tickets.filter((ticket) => replies.get(ticket.number) > knownReplies.get(ticket.number));
        const texts = [
            ...opened.map((ticket) => `New ticket ${ticket.number}: ${ticket.subject}.`),
            ...replied.map((ticket) => `The client replied to ticket ${ticket.number}.`),
        ];
        if (texts.length > 0) {
            announce(texts.join(" "));
        }
    }
    knownReplies = replies;
}

async function pay(invoice) {
    await act(async () => {
        await post(pathOf("invoices", invoice.id, "status"), { status: "Paid" });
        return `Paid invoice ${invoice.id}.`;
    });
}

async function clearFaults() {
    await act(async () => {
        await remove("/faults");
        return "Cleared all faults.";
    });
}

async function act(action) {
    try {
        done(await action());
    } catch (error) {
        announce(`Failed: ${error.message}`);
    }
}

function done(message) {
    announce(message);
    poll();
}

function togglePause({ currentTarget: button }) {
    paused = !paused;
    button.setAttribute("aria-pressed", String(paused));
    poll();
}

function showConnection(text, kind) {
    const state = document.getElementById("connection");
    setText(state, text);
    state.classList.toggle("bad", kind === "bad");
}

function showText(id, text) {
    setText(document.getElementById(id), text);
}

function announce(text) {
    clearTimeout(messageTimer);
    setText(document.getElementById("message"), text);
    messageTimer = setTimeout(() => showText("message", ""), MESSAGE_MILLIS);
}
