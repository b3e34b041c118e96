package fr.parvis.indicators.fact.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A fact on its way from a message: what every statistics copy has in common. */
final class ReportedFact {

    private final ConsumedEvent<?> event;
    private final FactKind kind;
    private final LocalDate day;
    private final Map<Dimension, Set<String>> at = new EnumMap<>(Dimension.class);

    private ReportedFact(ConsumedEvent<?> event, FactKind kind, LocalDate day) {
        this.event = event;
        this.kind = kind;
        this.day = day;
    }

    /** The subject is the key of the message. */
    static ReportedFact of(ConsumedEvent<?> event, FactKind kind, String day) {
        try {
            return new ReportedFact(event, kind, LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new InvalidFactException("day", e);
        }
    }

    ReportedFact at(Dimension dimension, String code) {
        return at(dimension, Set.of(code));
    }

    ReportedFact at(Dimension dimension, Set<String> codes) {
        at.put(dimension, codes);
        return this;
    }

    Fact counted() {
        return quantity(1);
    }

    Fact quantity(long quantity) {
        return new Fact(kind, event.key(), event.sequence(), day, at, quantity);
    }

    /** The message names its subject itself; the key must be the same. */
    static void requireKey(ConsumedEvent<?> event, String subject) {
        if (!event.key().equals(subject)) {
            throw new InvalidFactException("subject: it is not the key");
        }
    }
}
