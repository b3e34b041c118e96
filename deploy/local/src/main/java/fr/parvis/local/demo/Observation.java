package fr.parvis.local.demo;

/**
 * What was seen, and whether it is what was expected.
 *
 * @param text one line, without secrets
 */
record Observation(String text, boolean held) {

    static Observation of(boolean held, String text) {
        return new Observation(text, held);
    }

    static Observation equal(Object expected, Object observed) {
        return new Observation(String.valueOf(observed), expected.equals(observed));
    }
}
