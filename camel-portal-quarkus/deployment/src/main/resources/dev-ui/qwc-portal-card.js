import { css, html } from 'qwc-hot-reload-element';
import '@vaadin/icon';
import { PortalLiveElement, ago, feedName, timeOfDay } from './portal-live-element.js';

const CALLS = 3;

/** The card of the extension: accounts, feeds and the last few requests, each in a line. */
export class QwcPortalCard extends PortalLiveElement {

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            gap: 8px;
            padding: 10px;
            font-size: small;
        }
        .description {
            color: var(--lumo-contrast-50pct);
            font-size: var(--lumo-font-size-m);
        }
        .heading {
            color: var(--lumo-contrast-50pct);
            font-size: var(--lumo-font-size-xs);
            border-bottom: 1px solid var(--lumo-contrast-10pct);
        }
        .lines {
            display: flex;
            flex-direction: column;
            gap: 4px;
        }
        .line {
            display: flex;
            justify-content: space-between;
            gap: 8px;
        }
        .line > :first-child {
            overflow-wrap: anywhere;
        }
        .line > :last-child {
            white-space: nowrap;
            color: var(--lumo-contrast-60pct);
        }
        .failed {
            color: var(--lumo-error-text-color);
        }
        .links {
            display: flex;
            flex-wrap: wrap;
            gap: 4px 14px;
        }
        .links a {
            color: var(--lumo-contrast-80pct);
            text-decoration: none;
        }
        .links vaadin-icon {
            --vaadin-icon-size: var(--lumo-font-size-m);
            padding-right: 5px;
        }
    `;

    static properties = {
        description: { type: String },
        guide: { type: String },
        namespace: { type: String },
    };

    render() {
        return html`
            <div class="description">${this.description}</div>
            ${this._problem ? html`<div class="failed">${this._problem}</div>` : this._state()}
            <div class="links">
                <a href="${this.namespace}/activity">
                    <vaadin-icon icon="font-awesome-solid:wave-square"></vaadin-icon>Activity</a>
                <a href="${this.namespace}/operations">
                    <vaadin-icon icon="font-awesome-solid:list"></vaadin-icon>Operations</a>
                <a href="${this.guide}" target="_blank" router-ignore>
                    <vaadin-icon icon="font-awesome-solid:book"></vaadin-icon>Documentation</a>
            </div>`;
    }

    _state() {
        if (this._overview && this.accounts.length === 0) {
            return html`<div>No route has called a portal yet.</div>`;
        }
        return html`
            ${this._lines('Accounts', this.accounts, account => this._line(account.baseUrl, account.method))}
            ${this._lines('Feeds', this.feeds, feed => this._line(
                feedName(feed), `polled ${ago(feed.lastPoll)}`, feed.failuresInRow > 0))}
            ${this._lines('Latest requests', this.calls(false).slice(0, CALLS), call => this._line(
                call.operation, `${call.status}, ${timeOfDay(call.time)}`, call.status !== 'success'))}`;
    }

    _lines(heading, items, line) {
        return items.length === 0 ? '' : html`
            <div class="lines">
                <div class="heading">${heading}</div>
                ${items.map(line)}
            </div>`;
    }

    _line(what, how, failed = false) {
        return html`
            <div class="line">
                <span>${what}</span>
                <span class="${failed ? 'failed' : ''}">${how}</span>
            </div>`;
    }
}

customElements.define('qwc-portal-card', QwcPortalCard);
