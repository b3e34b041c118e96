package fr.parvis.persons.receipt;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a receipt may say of one consent on one day; each form leaves out what it has no place for.
 *
 * @param day Europe/Paris, the day the state is for
 * @param issuedAt when it was asked for
 * @param steps every state it was in, oldest first
 * @param act the act its present state rests on; null while she was only asked, and when it ended without an act of hers
 * @param recipientName the organisation as the directory names it; null when a person alone is named
 * @param antenna code of the antenna that answers for the data
 */
public record Receipt(
        Consent consent,
        LocalDate day,
        Instant issuedAt,
        List<Step> steps,
        @Nullable Act act,
        @Nullable String recipientName,
        String antenna) {

    public Receipt {
        steps = List.copyOf(steps);
    }

    public ConsentState state() {
        return consent.stateOn(day);
    }

    /** Person, role and organisation as far as they were named, in this order. */
    public List<String> recipient() {
        return Stream.of(
                        consent.terms().recipient().person(),
                        consent.terms().recipient().roleInStructure(),
                        recipientName)
                .filter(Objects::nonNull)
                .toList();
    }
}
