package fr.parvis.keycloak.identity;

/** A birth or professional datum that cannot identify anybody; the message names the field and the rule, never the value. */
public final class InvalidIdentity extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidIdentity(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Name of the account attribute at fault. */
    public String field() {
        return field;
    }
}
