import { LitElement, css, html } from 'lit';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import '@vaadin/icon';
import '@vaadin/text-field';
import '@qomponent/qui-badge';
import { operations } from 'build-time-data';

/** How much care an operation needs, by the colour of its effect. */
const LEVELS = { read: 'success', session: 'contrast', writes: 'warning', spends: 'error', destroys: 'error' };

/** All operations of the component, as they stand in the URIs of endpoints. */
export class QwcPortalOperations extends LitElement {

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            height: 100%;
            padding: 0 16px;
        }
        .filter {
            width: 100%;
        }
        vaadin-grid {
            flex: 1;
        }
        code {
            font-size: var(--lumo-font-size-s);
        }
        .muted {
            color: var(--lumo-contrast-60pct);
        }
    `;

    static properties = {
        _filter: { state: true },
    };

    constructor() {
        super();
        this._filter = '';
    }

    render() {
        const shown = operations.filter(operation => this._matches(operation));
        return html`
            <vaadin-text-field class="filter" placeholder="Filter by name, effect, provider or route" clear-button-visible
                .value="${this._filter}" @value-changed="${event => this._filter = event.detail.value}"
                helper-text="${shown.length} of ${operations.length} operations">
                <vaadin-icon slot="prefix" icon="font-awesome-solid:magnifying-glass"></vaadin-icon>
            </vaadin-text-field>
            <vaadin-grid .items="${shown}" theme="compact no-border row-stripes wrap-cell-content">
                ${this._column('group', 'Endpoint', operation =>
                    html`<code>portal:${operation.group}/${operation.name}</code>`)}
                ${this._column('title', 'What it does', operation => operation.title)}
                ${this._column('effect', 'Effect', operation => html`
                    <qui-badge small level="${LEVELS[operation.effect]}"><span>${operation.effect}</span></qui-badge>`)}
                ${this._column('providers', 'Documented by', operation => operation.providers.join(', '))}
                ${this._column('path', 'Route', operation => operation.consumedOnly
                    ? html`<span class="muted">to consume from only</span>`
                    : html`<code>${operation.method} ${operation.path}</code>`)}
            </vaadin-grid>`;
    }

    _column(path, header, render) {
        return html`
            <vaadin-grid-sort-column auto-width resizable path="${path}" header="${header}"
                ${columnBodyRenderer(render, [])}>
            </vaadin-grid-sort-column>`;
    }

    /** All words have to be there, in any order. */
    _matches(operation) {
        const text = [
            `portal:${operation.group}/${operation.name}`,
            operation.title,
            operation.effect,
            ...operation.providers,
            operation.method,
            operation.path,
        ].join(' ').toLowerCase();
        return this._filter.toLowerCase().split(/\s+/).every(word => text.includes(word));
    }
}

customElements.define('qwc-portal-operations', QwcPortalOperations);
