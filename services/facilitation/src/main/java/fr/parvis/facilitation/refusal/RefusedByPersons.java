package fr.parvis.facilitation.refusal;

import org.jspecify.annotations.Nullable;

/** What persons refused; its problem is passed on to the caller as it is. Carries no stack trace: it is an answer, not a bug. */
public final class RefusedByPersons extends RuntimeException {

    private final int status;
    private final String problem;

    public RefusedByPersons(int status, @Nullable String problem) {
        super("persons answered " + status, null, false, false);
        this.status = status;
        this.problem = problem == null ? "" : problem;
    }

    public int status() {
        return status;
    }

    /** The body persons gave, problem+json; empty when it gave none. */
    public String problem() {
        return problem;
    }
}
