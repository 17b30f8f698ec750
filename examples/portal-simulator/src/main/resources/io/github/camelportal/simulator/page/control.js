// Requests to the control API of the simulator that serves this page.

const CONTROL = "/_control";
const TIMEOUT_MILLIS = 10_000;

/** Returns the JSON of a resource of the control API. */
export function get(path) {
    return send("GET", path);
}

/** Acts as staff does. */
export function post(path, body = {}) {
    return send("POST", path, body);
}

/** Removes a resource of the control API. */
export function remove(path) {
    return send("DELETE", path);
}

/** Returns the address of a ticket's file. */
export function fileAddress(id) {
    return `${CONTROL}/files/${encodeURIComponent(id)}`;
}

/** Returns the path of a resource, with an id that may hold any character. */
export function pathOf(kind, id, action) {
    return `/${kind}/${encodeURIComponent(id)}/${action}`;
}

async function send(method, path, body) {
    const response = await fetch(CONTROL + path, {
        method,
        cache: "no-store",
        headers: body === undefined ? {} : { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MILLIS),
    });
    if (!response.ok) {
        const { error } = await response.json().catch(() => ({}));
        throw new Error(error ?? `The simulator responded with HTTP ${response.status}`);
    }
    return response.json();
}
