package fr.parvis.commons.web.problem;

/** The problems every API of Parvis may answer with. */
public enum CommonProblem implements ProblemType {
    MALFORMED_BODY("malformed-body", 400, "Body is not well-formed JSON"),
    WRONG_TYPE("wrong-type", 400, "Field has the wrong type"),
    UNKNOWN_FIELD("unknown-field", 400, "Field is not known"),
    BODY_MISSING("body-missing", 400, "Body is missing"),
    INVALID_FIELD("invalid-field", 400, "Field breaks a rule of its form"),
    INVALID_PARAMETER("invalid-parameter", 400, "Parameter is not valid"),
    CURSOR_INVALID("cursor-invalid", 400, "Cursor is not valid"),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400, "Idempotency-Key is missing"),
    IDEMPOTENCY_KEY_INVALID("idempotency-key-invalid", 400, "Idempotency-Key is not valid"),
    UNAUTHENTICATED("unauthenticated", 401, "Not signed in"),
    FORBIDDEN("forbidden", 403, "Role does not allow this"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Asked format is not offered"),
    VERSION_CONFLICT("version-conflict", 409, "Changed by another request"),
    REQUEST_IN_PROGRESS("request-in-progress", 409, "Same request is being handled"),
    PRECONDITION_FAILED("precondition-failed", 412, "If-Match names another version"),
    BODY_TOO_LARGE("body-too-large", 413, "Body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Body format is not supported"),
    RULE_REFUSED("rule-refused", 422, "Rule does not allow this"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match is required"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    INTERNAL("internal", 500, "Internal error"),
    UNAVAILABLE("unavailable", 503, "Temporarily unavailable");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
