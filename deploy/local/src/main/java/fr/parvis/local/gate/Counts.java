package fr.parvis.local.gate;

/** Tests by outcome. */
record Counts(int passed, int failed, int skipped) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    String line() {
        return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }
}
