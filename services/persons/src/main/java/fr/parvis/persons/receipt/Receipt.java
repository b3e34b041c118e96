package fr.parvis.persons.receipt;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a receipt may say of one consent on one day; each form leaves out what it has no place for.
 *
 * @param day Europe/Paris, the day the state is for
 * @param issuedAt when it was asked for
 * @param steps every state it was in, oldest first
 * @param acts those its states rest on, by id; a state that came without one has none
 * @param recipientName the organisation as the directory names it; null when a person alone is named
 * @param antenna code of the antenna that answers for the data
 */
public record Receipt(
        Consent consent,
        LocalDate day,
        Instant issuedAt,
        List<Step> steps,
        Map<UUID, Act> acts,
        @Nullable String recipientName,
        String antenna) {

    public Receipt {
        steps = List.copyOf(steps);
        acts = Map.copyOf(acts);
    }

    public ConsentState state() {
        return consent.stateOn(day);
    }

    /** The act of one of its states; null for a state that came without one. */
    public @Nullable Act actOf(Step step) {
        return step.actId() == null ? null : acts.get(step.actId());
    }

    /** The act its present state rests on; null while she was only asked, and when it ended without an act of hers. */
    public @Nullable Act act() {
        return consent.actId() == null ? null : acts.get(consent.actId());
    }

    /** The yes or no itself, whatever became of it later; null while she was only asked. */
    public @Nullable Act decision() {
        for (Step step : steps) {
            if (step.state() == ConsentState.GRANTED || step.state() == ConsentState.REFUSED) {
                return actOf(step);
            }
        }
        return null;
    }

    /** Whether it was ended by somebody who closed what rested on it, and not by her. */
    public boolean endedWithoutHer() {
        return state() == ConsentState.WITHDRAWN && act() == null;
    }

    /** Whether somebody decided in her place. */
    public boolean isByRepresentative() {
        Act last = act();
        return last != null && last.helpers().representativeId() != null;
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
