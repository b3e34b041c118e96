package fr.parvis.local.status;

/**
 * What was seen of one part.
 *
 * @param log where to read on when it is not ready
 */
public record PartStatus(String name, String side, String address, State state, String log) {
    /** How a part was found. */
    public enum State {
        READY("ready"),
        NOT_READY("runs, not ready"),
        DOWN("not running");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean ready() {
        return state == State.READY;
    }
}
