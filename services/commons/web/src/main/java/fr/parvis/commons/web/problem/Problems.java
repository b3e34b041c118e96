package fr.parvis.commons.web.problem;

import java.util.Map;

/** Short ways to refuse. */
public final class Problems {

    private Problems() {}

    /** Absent, or not visible to this caller: nobody can tell which. */
    public static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }

    public static ProblemException versionConflict() {
        return new ProblemException(CommonProblem.VERSION_CONFLICT);
    }

    public static ProblemException forbidden() {
        return new ProblemException(CommonProblem.FORBIDDEN);
    }

    /** A field that is well written but breaks a rule of its form (400). */
    public static ProblemException invalidField(String field, String rule) {
        return new ProblemException(CommonProblem.INVALID_FIELD, FieldError.of(field, rule));
    }

    public static ProblemException invalidParameter(String parameter, String rule, Map<String, Object> values) {
        return new ProblemException(CommonProblem.INVALID_PARAMETER, FieldError.of(parameter, rule, values));
    }

    /** A business rule refuses (422), naming the field it stumbled over. */
    public static ProblemException refused(ProblemType type, String field, String rule) {
        return new ProblemException(type, FieldError.of(field, rule));
    }
}
