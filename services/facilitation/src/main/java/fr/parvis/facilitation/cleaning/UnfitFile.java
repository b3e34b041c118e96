package fr.parvis.facilitation.cleaning;

/** A file that is not taken. Carries no stack trace: it is an answer, not a bug. */
public final class UnfitFile extends RuntimeException {

    private final Reason reason;

    UnfitFile(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** Its bytes are those of another kind of file than was said. */
        SOMETHING_ELSE("file-is-something-else"),
        /** It breaks off, or does not follow the rules of its kind. */
        DAMAGED("file-is-damaged"),
        TOO_MANY_PIXELS("too-many-pixels"),
        /** Right kind, but moving, a film, several tracks or a way of keeping sound that is not rewritten here. */
        VARIANT_NOT_TAKEN("variant-not-taken");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The rule a problem names. */
        public String code() {
            return code;
        }
    }
}
