// Builds the elements of each section from the overview of the control API.

import { fileAddress } from "./control.js";
import { element } from "./dom.js";

const GOOD = ["Active", "Paid", "Answered", "Completed", "running"];
const BAD = ["Unpaid", "Overdue", "Expired", "Suspended", "Terminated", "Fraud", "Client-Reply", "error"];
const FINAL = ["Paid", "Cancelled", "Refunded"];

/** Returns an ISO time in the form that people read. */
export function readableTime(iso) {
    return iso === null ? "–" : iso.replace("T", " ").replace(/(\.\d+)?Z?$/, "");
}

/** Builds a ticket with its replies and files. */
export function ticket(item, { reply }) {
    const id = `ticket-${item.number}`;
    return card(
        id,
        heading(item.subject, item.status),
        facts(`#${item.number}`, item.department, item.client_read ? "read by the client" : "unread by the client"),
        element(
            "details",
            { id: `${id}-messages`, open: item.status !== "Closed" },
            element("summary", { id: `${id}-summary` }, count(item.replies.length + 1, "message")),
            element("ul", { class: "messages" }, messages(item).map(message)),
        ),
        element(
            "div",
            { class: "buttons" },
            element("button", { type: "button", id: `${id}-reply`, click: () => reply(item) }, "Reply",
                hidden(` to ticket ${item.number}`)),
        ),
    );
}

function messages(item) {
    const opening = { name: item.name, by_staff: false, date: item.date, body: item.body, attachments: item.attachments };
    return [opening, ...item.replies];
}

function message(item) {
    return element(
        "li",
        { class: item.by_staff ? "message staff" : "message" },
        element("p", { class: "author" },
            element("strong", { dir: "auto" }, item.name), item.by_staff ? " (staff), " : " (client), ", time(item.date)),
        element("p", { class: "body", dir: "auto" }, item.body),
        item.attachments.length === 0 ? null : element("ul", { class: "files" }, item.attachments.map(file)),
    );
}

function file(item) {
    return element("li", {},
        element("a", { href: fileAddress(item.id), download: item.filename, id: `file-${item.id}` },
            hidden("Download "), element("bdi", {}, item.filename)),
        ` (${item.content_type}, ${size(item.size)})`);
}

/** Builds an invoice. Its button is there as long as it can be paid. */
export function invoice(item, { pay }) {
    const id = `invoice-${item.id}`;
    return card(
        id,
        heading(`Invoice ${item.id}`, item.status),
        facts(`total ${item.total}`, `due ${item.due}`, item.date_paid === null
            ? `payable by ${readableTime(item.due_date)}` : `paid ${readableTime(item.date_paid)}`, `of ${readableTime(item.date)}`),
        element("ul", { class: "plain" }, item.items.map((one) => element("li", {}, one.description, `: ${one.amount}`))),
        FINAL.includes(item.status) ? null : element("div", { class: "buttons" },
            element("button", { type: "button", id: `${id}-pay`, click: () => pay(item) }, "Pay", hidden(` invoice ${item.id}`))),
    );
}

/** Builds a domain with its records. */
export function domain(item) {
    return card(
        `domain-${item.id}`,
        heading(item.name, item.status),
        facts(`id ${item.id}`, `expires ${readableTime(item.expires)}`, item.nameservers.join(", ") || "no name servers"),
        records(`domain-${item.id}`, item),
    );
}

/** Builds a zone with its records. */
export function zone(item) {
    return card(
        `zone-${item.id}`,
        heading(item.name),
        facts(`id ${item.id}`, `of service ${item.service_id}`),
        records(`zone-${item.id}`, item),
    );
}

function records(id, { name, records: items }) {
    if (items.length === 0) {
        return element("p", { class: "quiet" }, "No records");
    }
    return element(
        "details",
        { id: `${id}-records` },
        element("summary", { id: `${id}-summary` }, count(items.length, "record"), hidden(` of ${name}`)),
        element("table", { class: "records" },
            element("thead", {}, element("tr", {}, ["Name", "Type", "Content", "TTL"].map((title) =>
                element("th", { scope: "col" }, title)))),
            element("tbody", {}, items.map(record))),
    );
}

function record(item) {
    return element("tr", {},
        element("td", {}, item.name || "@"),
        element("td", {}, item.type),
        element("td", {}, item.priority > 0 ? `priority ${item.priority}: ` : null, item.content),
        element("td", { class: "number" }, item.ttl));
}

/** Builds a virtual machine with its state. */
export function machine(item) {
    return card(
        `machine-${item.id}`,
        heading(item.name, item.state),
        facts(`id ${item.id}`, `of service ${item.service_id}`, item.template),
        facts(count(item.cpus, "CPU"), `${item.memory} MB of memory`, `${item.disk} GB of disk`),
        facts(...item.addresses),
    );
}

/** Builds a notification. */
export function notification(item) {
    return card(
        `notification-${item.id}`,
        heading(item.subject, item.seen ? "seen" : "new"),
        item.body ? element("p", { class: "body", dir: "auto" }, item.body) : null,
        facts(`id ${item.id}`, readableTime(item.date_added), item.rel_type ? `about ${item.rel_type} ${item.rel_id}` : null),
    );
}

/** Builds a service. */
export function service(item) {
    return card(
        `service-${item.id}`,
        heading(item.domain || `Service ${item.id}`, item.status),
        facts(`id ${item.id}`, `product ${item.product_id}`, item.label, `next due ${readableTime(item.next_due)}`),
    );
}

/** Builds an order. */
export function order(item) {
    return card(
        `order-${item.number}`,
        heading(item.name, item.completed ? "Completed" : "Pending"),
        facts(`#${item.number}`, `${item.type} ${item.item_id}`, `total ${item.total}`, `invoice ${item.invoice_id}`,
            readableTime(item.placed)),
    );
}

/** Builds a certificate. */
export function certificate(item) {
    return card(`certificate-${item.id}`, heading(item.domain, item.status), facts(`id ${item.id}`));
}

/** Builds a fault in force. */
export function fault(item) {
    return element("li", {}, item.text);
}

/** Builds the row of a call. */
export function call(item) {
    return element("tr", { class: item.status === null || item.status >= 400 || !item.complete ? "failed" : null },
        element("td", {}, time(item.at, item.at.slice(11, 19))),
        element("td", {}, element("strong", {}, item.method), ` ${item.path}`),
        element("td", {}, statusOf(item)),
        element("td", { class: "number" }, `${item.duration_ms} ms`));
}

function statusOf(item) {
    if (item.status === null) {
        return "dropped";
    }
    return item.complete ? item.status : `${item.status}, cut off`;
}

function card(id, ...children) {
    return element("li", { class: "card", id }, children);
}

function heading(text, status) {
    return element("div", { class: "heading" },
        element("h3", { dir: "auto" }, text), status === undefined ? null : badge(status));
}

function badge(status) {
    const kind = GOOD.includes(status) ? "badge good" : BAD.includes(status) ? "badge bad" : "badge";
    return element("span", { class: kind }, status);
}

function facts(...texts) {
    const present = texts.filter((text) => text !== null && text !== "");
    return present.length === 0 ? null : element("p", { class: "facts" }, present.join(" · "));
}

function time(iso, text = readableTime(iso)) {
    return element("time", { datetime: iso }, text);
}

function hidden(text) {
    return element("span", { class: "hidden" }, text);
}

function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function size(bytes) {
    return bytes < 1024 ? count(bytes, "byte") : `${(bytes / 1024).toFixed(1)} KiB`;
}
