package io.github.camelportal.random;

/** Holds up slow exchanges until later steps of the run. */
final class Gate {

    private int step;
    private boolean open;

    synchronized void step(int number) {
        step = number;
        open = false;
        notifyAll();
    }

    /** Lets everything pass until the next step. */
    synchronized void open() {
        open = true;
        notifyAll();
    }

    /** Returns so many steps later, or when everything may pass. */
    synchronized void pass(int steps) throws InterruptedException {
        int until = step + steps;
        while (!open && step < until) {
            wait();
        }
    }
}
