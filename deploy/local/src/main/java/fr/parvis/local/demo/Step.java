package fr.parvis.local.demo;

/**
 * One line of the journey.
 *
 * @param number counts from 1 through the whole journey
 * @param kind whether it was a call of a public API, or a look or a hand on the platform itself
 * @param expected what a reader of the requirements expects, in words
 * @param observed what was seen, in the same words when it held
 */
public record Step(int number, Kind kind, String title, String expected, String observed, boolean held) {

    /** How the step was made. */
    public enum Kind {
        API,
        PLATFORM
    }
}
