package fr.parvis.facilitation.expression;

import java.util.UUID;

/** Random name of one expression; it never leaves the demand side. */
public record ExpressionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
