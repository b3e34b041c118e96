package fr.parvis.facilitation.expression;

import java.util.UUID;

/** Name of one expression, that of the request it came with; it never leaves the demand side. */
public record ExpressionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
