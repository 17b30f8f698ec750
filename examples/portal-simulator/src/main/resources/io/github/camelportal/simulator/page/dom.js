// Elements and lists. Nothing here reads markup: the portal's contents come from strangers, and become text nodes.

/**
 * Creates an element.
 *
 * @param attributes names and values; false, null and undefined leave an attribute out, a function becomes a listener of clicks
 * @param children elements, or values that become text; null and undefined are left out
 */
export function element(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            node.addEventListener("click", value);
        } else if (value === true) {
            node.setAttribute(attribute, "");
        } else if (value !== false && value !== null && value !== undefined) {
            node.setAttribute(attribute, value);
        }
    }
    for (const child of children.flat()) {
        if (child !== null && child !== undefined) {
            node.append(child instanceof Node ? child : String(child));
        }
    }
    return node;
}

/** Sets a text if it is another, so that a selection in it and the reading of it are not disturbed. */
export function setText(node, text) {
    if (node.textContent !== text) {
        node.textContent = text;
    }
}

/** A list whose nodes stay as long as their item does not change. */
export class KeyedList {
    #parent;
    #keyOf;
    #build;
    #entries = new Map();

    constructor(parent, keyOf, build) {
        this.#parent = parent;
        this.#keyOf = keyOf;
        this.#build = build;
    }

    /** Displays these items in their order. */
    update(items) {
        const entries = new Map();
        for (const item of items) {
            const key = this.#keyOf(item);
            entries.set(key, this.#entry(this.#entries.get(key), item));
        }
        this.#entries = entries;
        this.#place([...entries.values()].map((entry) => entry.node));
    }

    #entry(before, item) {
        const state = JSON.stringify(item);
        if (before?.state === state) {
            return before;
        }
        const node = this.#build(item);
        if (before) {
            keepOpen(before.node, node);
        }
        return { state, node };
    }

    /** Moves no node that is in its place, because a move takes the focus from it. */
    #place(nodes) {
        const wanted = new Set(nodes);
        for (const child of [...this.#parent.children]) {
            if (!wanted.has(child)) {
                child.remove();
            }
        }
        let next = this.#parent.firstElementChild;
        for (const node of nodes) {
            if (node === next) {
                next = next.nextElementSibling;
            } else {
                this.#parent.insertBefore(node, next);
            }
        }
    }
}

/** Runs an update, and puts the focus back if the update moved or replaced the element that had it. */
export function keepFocus(update) {
    const focused = document.activeElement;
    const heading = focused.closest("section")?.querySelector("h2");
    update();
    if (document.activeElement === focused) {
        return;
    }
    const again = focused.isConnected ? focused : focused.id && document.getElementById(focused.id);
    (again || heading)?.focus({ preventScroll: true });
}

function keepOpen(before, after) {
    for (const details of after.querySelectorAll("details[id]")) {
        const old = before.querySelector(`#${CSS.escape(details.id)}`);
        if (old) {
            details.open = old.open;
        }
    }
}
