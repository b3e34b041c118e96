package fr.parvis.local.doctor;

/**
 * One thing that was looked at.
 *
 * @param about what was looked at, two or three words
 * @param seen what was seen, a sentence with its figure
 * @param todo what to do, a sentence; empty when nothing has to be done
 */
public record Finding(Level level, String about, String seen, String todo) {

    /** How much it matters. */
    public enum Level {
        FINE("fine"),
        /** It works, and may not for long. */
        CARE("care"),
        /** It does not work, or will not start. */
        WRONG("WRONG");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Finding fine(String about, String seen) {
        return new Finding(Level.FINE, about, seen, "");
    }

    static Finding care(String about, String seen, String todo) {
        return new Finding(Level.CARE, about, seen, todo);
    }

    static Finding wrong(String about, String seen, String todo) {
        return new Finding(Level.WRONG, about, seen, todo);
    }
}
