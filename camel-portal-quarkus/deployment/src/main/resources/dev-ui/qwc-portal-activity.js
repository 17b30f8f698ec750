import { css, html } from 'qwc-hot-reload-element';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/checkbox';
import '@vaadin/grid';
import '@qomponent/qui-badge';
import 'qwc-no-data';
import './portal-simulator.js';
import { PortalLiveElement, ago, feedName, timeOfDay } from './portal-live-element.js';

/** Accounts, feeds and the latest requests; and, where a portal is simulated, what its staff can do. */
export class QwcPortalActivity extends PortalLiveElement {

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            gap: 16px;
            padding: 0 16px 16px;
        }
        h4 {
            margin: 0;
        }
        .title {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 4px 20px;
            min-height: 32px;
        }
        code {
            overflow-wrap: anywhere;
            font-size: var(--lumo-font-size-s);
        }
        .problem {
            color: var(--lumo-error-text-color);
        }
        .muted {
            color: var(--lumo-contrast-60pct);
        }
    `;

    static properties = {
        ...PortalLiveElement.properties,
        _polls: { state: true },
    };

    constructor() {
        super();
        this._polls = false;
    }

    render() {
        return html`
            ${this._problem ? html`<div class="problem">${this._problem}</div>` : ''}
            <portal-simulator namespace="${this.jsonRpc.getExtensionName()}"></portal-simulator>
            ${this._overview ? this._activity() : ''}`;
    }

    _activity() {
        if (this.accounts.length === 0) {
            return html`<qwc-no-data message="No route has called a portal yet."></qwc-no-data>`;
        }
        return html`
            ${this._section('Accounts', this.accounts, this._accountColumns())}
            ${this.feeds.length > 0 ? this._section('Feeds', this.feeds, this._feedColumns()) : ''}
            ${this._section('Latest requests', this.calls(this._polls), this._callColumns(), html`
                <vaadin-checkbox label="Polls of feeds" ?checked="${this._polls}"
                    @checked-changed="${event => this._polls = event.detail.value}">
                </vaadin-checkbox>`)}`;
    }

    _section(title, items, columns, choice = '') {
        return html`
            <section>
                <div class="title"><h4>${title}</h4>${choice}</div>
                <vaadin-grid .items="${items}" theme="compact no-border row-stripes wrap-cell-content" all-rows-visible>
                    ${columns}
                </vaadin-grid>
            </section>`;
    }

    _accountColumns() {
        return html`
            ${this._column('Portal', account => account.baseUrl)}
            ${this._column('Authentication', account => this._authentication(account))}
            ${this._column('Username', account => account.username ?? '')}
            ${this._column('Requests', account => this._total(account, operation => operation.requests))}
            ${this._column('Failures', account => this._badge(this._failures(account)))}
            ${this._column('Back-off until', account =>
                account.backOffUntil ? timeOfDay(account.backOffUntil) : '')}`;
    }

    _feedColumns() {
        return html`
            ${this._column('Feed', feedName)}
            ${this._column('Last poll', feed => ago(feed.lastPoll))}
            ${this._column('Last success', feed => ago(feed.lastSuccess))}
            ${this._column('Failures in a row', feed => this._badge(feed.failuresInRow))}
            ${this._column('Given', feed => feed.given)}
            ${this._column('Succeeded', feed => feed.succeeded)}
            ${this._column('Failed', feed => this._badge(feed.failed))}`;
    }

    _callColumns() {
        return html`
            ${this._column('Time', call => timeOfDay(call.time))}
            ${this._column('Operation', call => html`<code>${call.operation}</code>`)}
            ${this._column('Status', call => html`
                <qui-badge small level="${call.status === 'success' ? 'success' : 'error'}">
                    <span>${call.status}${call.responseCode ? ` (HTTP ${call.responseCode})` : ''}</span>
                </qui-badge>`)}
            ${this._column('Took', call => `${call.millis} ms`)}`;
    }

    _column(header, render) {
        return html`
            <vaadin-grid-column auto-width resizable header="${header}"
                ${columnBodyRenderer(item => html`${render(item)}`, [this._now])}>
            </vaadin-grid-column>`;
    }

    _badge(failures) {
        return failures > 0
            ? html`<qui-badge small pill level="error"><span>${failures}</span></qui-badge>`
            : html`<span class="muted">0</span>`;
    }

    _authentication(account) {
        return account.tokenAgeSeconds === undefined
            ? account.method
            : `${account.method}, ${account.tokenAgeSeconds} s old`;
    }

    _failures(account) {
        return this._total(account, operation =>
            Object.values(operation.errors).reduce((sum, count) => sum + count, 0));
    }

    _total(account, count) {
        return account.operations.reduce((sum, operation) => sum + count(operation), 0);
    }
}

customElements.define('qwc-portal-activity', QwcPortalActivity);
