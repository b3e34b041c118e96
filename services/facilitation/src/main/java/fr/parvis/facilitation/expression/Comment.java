package fr.parvis.facilitation.expression;

import fr.parvis.facilitation.person.Role;
import java.time.Instant;
import java.util.UUID;

/** What somebody says beside her words, never in them. */
public record Comment(
        UUID id, ExpressionId expression, String author, Role authorRole, String text, Instant writtenAt) {}
