import { LitElement, css, html } from 'lit';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import '@vaadin/button';
import '@vaadin/combo-box';
import '@vaadin/icon';
import '@vaadin/text-field';
import { problem } from './portal-live-element.js';

const INTERVAL_MILLIS = 5000;

/** What the staff of the simulated portal can do. Nothing is shown where no portal is simulated. */
export class PortalSimulator extends LitElement {

    static styles = css`
        .rows {
            display: flex;
            flex-direction: column;
            border: 1px solid var(--lumo-contrast-10pct);
            border-radius: 4px;
            padding: 10px 14px;
        }
        h4 {
            margin: 0;
        }
        .row {
            display: flex;
            flex-wrap: wrap;
            align-items: flex-end;
            gap: 10px;
        }
        .row > :first-child {
            width: 320px;
        }
        .row > vaadin-text-field:nth-child(2) {
            flex: 1;
            min-width: 200px;
        }
        vaadin-button {
            width: 210px;
        }
        vaadin-button vaadin-icon {
            margin-right: 6px;
        }
        .muted {
            color: var(--lumo-contrast-60pct);
            font-size: small;
        }
    `;

    static properties = {
        namespace: { type: String },
        _simulator: { state: true },
        _ticket: { state: true },
        _reply: { state: true },
        _subject: { state: true },
        _text: { state: true },
    };

    constructor() {
        super();
        this._ticket = '';
        this._reply = '';
        this._subject = '';
        this._text = '';
    }

    connectedCallback() {
        super.connectedCallback();
        this.jsonRpc = new JsonRpc(this.namespace, false);
        this._timer = setInterval(() => this._refresh(), INTERVAL_MILLIS);
        this._refresh();
    }

    disconnectedCallback() {
        clearInterval(this._timer);
        super.disconnectedCallback();
    }

    render() {
        return this._simulator?.running ? html`
            <div class="rows">
                <h4>Staff of the simulated portal</h4>
                ${this._replyRow()}
                ${this._notificationRow()}
            </div>` : '';
    }

    _replyRow() {
        const tickets = this._simulator.tickets.map(ticket => ({
            value: ticket.number,
            label: `${ticket.number}: ${ticket.subject} (${ticket.status})`,
        }));
        return html`
            <div class="row">
                <vaadin-combo-box label="Ticket" .items="${tickets}" .value="${this._ticket}"
                    placeholder="${tickets.length === 0 ? 'No ticket is open' : `${tickets.length} are open`}"
                    @value-changed="${event => this._ticket = event.detail.value}">
                </vaadin-combo-box>
                ${this._textField('Reply', this._reply, value => this._reply = value)}
                <vaadin-button theme="primary" id="reply" ?disabled="${!this._ticket || !this._reply}"
                    @click="${this._replyToTicket}">
                    <vaadin-icon icon="font-awesome-solid:reply" slot="prefix"></vaadin-icon>
                    Reply to the ticket
                </vaadin-button>
            </div>`;
    }

    _notificationRow() {
        return html`
            <div class="row">
                ${this._textField('Subject', this._subject, value => this._subject = value)}
                ${this._textField('Text', this._text, value => this._text = value)}
                <vaadin-button theme="primary" id="notify" ?disabled="${!this._subject}"
                    @click="${this._raiseNotification}">
                    <vaadin-icon icon="font-awesome-solid:bell" slot="prefix"></vaadin-icon>
                    Raise a notification
                </vaadin-button>
            </div>
            <div class="muted">Notifications that nobody has acknowledged: ${this._simulator.unseenNotifications}</div>`;
    }

    _textField(label, value, change) {
        return html`
            <vaadin-text-field label="${label}" .value="${value}" autocomplete="off"
                @value-changed="${event => change(event.detail.value)}">
            </vaadin-text-field>`;
    }

    _replyToTicket() {
        const ticket = this._ticket;
        const replied = () => {
            // A ticket that is chosen would go on showing the status that it had before.
            this._ticket = '';
            this._reply = '';
        };
        this._do(
            this.jsonRpc.replyToTicket({ number: ticket, text: this._reply }), `Replied to ticket ${ticket}`, replied);
    }

    _raiseNotification() {
        const raised = () => {
            this._subject = '';
            this._text = '';
        };
        this._do(
            this.jsonRpc.raiseNotification({ subject: this._subject, text: this._text }),
            'The notification is raised',
            raised);
    }

    _refresh() {
        this.jsonRpc.simulator()
            .then(response => this._simulator = response.result)
            // The page that this is a part of says when the application cannot be asked.
            .catch(() => this._simulator = null);
    }

    _do(request, message, then) {
        request
            .then(response => {
                this._simulator = response.result;
                then();
                notifier.showSuccessMessage(message);
            })
            .catch(response => notifier.showErrorMessage(problem(response)));
    }
}

customElements.define('portal-simulator', PortalSimulator);
