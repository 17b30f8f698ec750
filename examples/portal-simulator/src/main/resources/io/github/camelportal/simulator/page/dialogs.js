// The forms in which staff acts.

import { pathOf, post } from "./control.js";
import { setText } from "./dom.js";

const CHUNK = 32_768;

/** A form in a modal dialog. It stays open with the reason if the simulator refuses what it sends. */
class FormDialog {
    #dialog;
    #form;
    #send;
    #opener;

    /** @param send sends the fields of the form, and returns the message of success */
    constructor(id, send) {
        this.#dialog = document.getElementById(id);
        this.#form = this.#dialog.querySelector("form");
        this.#send = send;
        this.#form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.#submit();
        });
        this.#dialog.querySelector("[data-cancel]").addEventListener("click", () => this.#dialog.close());
        this.#dialog.addEventListener("close", () => this.#returnFocus());
    }

    get form() {
        return this.#form;
    }

    open() {
        this.#opener = document.activeElement;
        this.#form.reset();
        this.#showError("");
        this.#form.dispatchEvent(new Event("change"));
        this.#dialog.showModal();
    }

    async #submit() {
        const button = this.#form.querySelector("[type=submit]");
        if (button.getAttribute("aria-disabled") === "true") {
            return;
        }
        button.setAttribute("aria-disabled", "true");
        this.#showError("");
        try {
            await this.#send(new FormData(this.#form));
            this.#dialog.close();
        } catch (error) {
            this.#showError(error.message);
        } finally {
            button.removeAttribute("aria-disabled");
        }
    }

    /** The browser does so too, unless an update has replaced the button in the meantime. */
    #returnFocus() {
        const button = this.#opener.isConnected ? this.#opener : document.getElementById(this.#opener.id);
        button?.focus({ preventScroll: true });
    }

    #showError(text) {
        setText(this.#form.querySelector(".error"), text);
    }
}

/**
 * Prepares the dialogs.
 *
 * @param done takes the message of a success
 * @return functions that open them
 */
export function dialogs(done) {
    let ticket;
    const reply = new FormDialog("reply-dialog", async (fields) => {
        const body = { body: fields.get("body") };
        const file = fields.get("file");
        if (file.name !== "") {
            body.attachment = await attachment(file);
        }
        await post(pathOf("tickets", ticket.number, "replies"), body);
        done(`Sent the reply to ticket ${ticket.number}.`);
    });
    const raise = new FormDialog("raise-dialog", async (fields) => {
        const { notification } = await post("/notifications", filled(fields));
        done(`Raised notification ${notification}.`);
    });
    const inject = new FormDialog("inject-dialog", async (fields) => {
        const { fault } = await post("/faults", faultOf(fields));
        done(`Injected the fault: ${fault}.`);
    });
    inject.form.addEventListener("change", () => showFieldsOfFault(inject.form));
    return {
        reply(to) {
            ticket = to;
            setText(document.getElementById("reply-title"), `Reply to ticket ${ticket.number}`);
            setText(document.getElementById("reply-subject"), ticket.subject);
            reply.open();
        },
        raise: () => raise.open(),
        inject: () => inject.open(),
    };
}

/** Shows the fields of the chosen fault. Disabled fields are neither checked nor sent. */
function showFieldsOfFault(form) {
    const type = form.elements.type.value;
    for (const group of form.querySelectorAll("[data-for]")) {
        group.hidden = !group.dataset.for.split(" ").includes(type);
        for (const field of group.querySelectorAll("input, select, textarea")) {
            field.disabled = group.hidden;
        }
    }
}

function faultOf(fields) {
    const fault = filled(fields);
    if (fault.errors !== undefined) {
        fault.errors = fault.errors.split(/\r?\n/).filter((line) => line.trim() !== "");
    }
    return fault;
}

function filled(fields) {
    return Object.fromEntries([...fields].filter(([, value]) => value !== ""));
}

async function attachment(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = "";
    for (let start = 0; start < bytes.length; start += CHUNK) {
        text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
    }
    return {
        filename: file.name,
        content_type: file.type || "application/octet-stream",
        content: btoa(text),
    };
}
