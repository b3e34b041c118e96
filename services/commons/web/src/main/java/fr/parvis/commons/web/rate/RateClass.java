package fr.parvis.commons.web.rate;

import java.time.Duration;

/** So many calls in a window, spread evenly: what was used comes back bit by bit, not all at once. */
public record RateClass(String name, int calls, Duration window) {

    public RateClass {
        if (calls < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("rate class " + name + " lets nobody through");
        }
    }

    long nanosPerCall() {
        return window.toNanos() / calls;
    }
}
