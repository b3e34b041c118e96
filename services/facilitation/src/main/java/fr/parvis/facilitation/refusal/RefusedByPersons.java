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

    /**
     * Whether persons decided and keeps nothing of it. Anything else (in progress, too many, a key it knows otherwise) says nothing about an earlier
     * request that may still be granted.
     */
    public boolean decided() {
        return switch (status) {
            case 403, 404 -> true;
            case 422 -> !problem.contains("/idempotency-");
            default -> false;
        };
    }

    public int status() {
        return status;
    }

    /** The body persons gave, problem+json; empty when it gave none. */
    public String problem() {
        return problem;
    }
}
