package fr.parvis.persons.registry;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;

/** What a rule says, from the mildest to the strictest: of two, the later one wins. The strictest does not even say that there is a file. */
public enum Answer {
    PERMITTED,
    NO_CONSENT,
    FILE_CLOSED,
    FORBIDDEN,
    UNKNOWN;

    public static Answer strictest(Answer one, Answer other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static Answer mildest(Answer one, Answer other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Answer permittedIf(boolean condition, Answer otherwise) {
        return condition ? PERMITTED : otherwise;
    }

    /** Throws what the caller is told, unless it is permitted. */
    public void require() {
        switch (this) {
            case PERMITTED -> {}
            case NO_CONSENT -> throw new RefusedException("consent", Rule.NO_CONSENT_FOR_THIS);
            case FILE_CLOSED -> throw new ProblemException(PersonsProblem.FILE_CLOSED);
            case FORBIDDEN -> throw Problems.forbidden();
            case UNKNOWN -> throw Problems.notFound();
        }
    }
}
