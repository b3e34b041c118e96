package fr.parvis.indicators.definition;

/** The definitions of this release are wrong: nothing starts with them. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DefinitionException(String message) {
        super("The indicator definitions are wrong: " + message);
    }

    DefinitionException(String message, Throwable cause) {
        super("The indicator definitions are wrong: " + message, cause);
    }
}
