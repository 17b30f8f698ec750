import { QwcHotReloadElement } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';

const INTERVAL_MILLIS = 2000;

/** Shows what the portal's service says now, as long as it is on the screen. */
export class PortalLiveElement extends QwcHotReloadElement {

    static properties = {
        _overview: { state: true },
        _problem: { state: true },
        // The spans of time that are shown grow although nothing else changes.
        _now: { state: true },
    };

    // Asked every few seconds, so it stays out of the log of the Dev UI.
    jsonRpc = new JsonRpc(this, false);

    connectedCallback() {
        super.connectedCallback();
        this._timer = setInterval(() => this.refresh(), INTERVAL_MILLIS);
        this.refresh();
    }

    disconnectedCallback() {
        clearInterval(this._timer);
        super.disconnectedCallback();
    }

    hotReload() {
        this.refresh();
    }

    refresh() {
        this.jsonRpc.overview()
            .then(response => {
                this._overview = response.result;
                this._problem = null;
            })
            .catch(response => this._problem = problem(response))
            .finally(() => this._now = Date.now());
    }

    get accounts() {
        return this._overview?.accounts ?? [];
    }

    get feeds() {
        return this._overview?.feeds ?? [];
    }

    /** The latest requests of all accounts, the last one first, with or without the polls of feeds. */
    calls(polls) {
        return this.accounts
            .flatMap(account => account.recentCalls)
            .filter(call => polls || !call.poll)
            .sort((one, other) => other.time.localeCompare(one.time));
    }
}

/** What a refused request says. */
export function problem(response) {
    return response?.error?.message ?? String(response);
}

/** How long ago an instant was, in a few letters. */
export function ago(instant) {
    if (!instant) {
        return 'never';
    }
    const seconds = Math.max(0, Math.round((Date.now() - Date.parse(instant)) / 1000));
    if (seconds < 60) {
        return `${seconds} s ago`;
    }
    return seconds < 3600 ? `${Math.floor(seconds / 60)} min ago` : new Date(instant).toLocaleString();
}

/** The time of day of an instant. */
export function timeOfDay(instant) {
    return new Date(instant).toLocaleTimeString();
}

/** What a feed is called: its name, or else what it consumes. */
export function feedName(feed) {
    return feed.feedId ? `${feed.operation} (${feed.feedId})` : feed.operation;
}
