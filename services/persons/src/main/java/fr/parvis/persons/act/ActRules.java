package fr.parvis.persons.act;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.wording.Wordings;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Believes an act only with the evidence of its manner (architecture, section 4). A role alone is none. */
public final class ActRules {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Clocks of two machines differ; an act may seem this much ahead of ours. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

    private final Clock clock;
    private final Wordings wordings;

    public ActRules(Clock clock, Wordings wordings) {
        this.clock = clock;
        this.wordings = wordings;
    }

    /**
     * Weighs a statement with everything it rests on.
     *
     * @param wordingKey what she must have been shown: {@link Wordings#keyOf}
     * @param powers the powers recorded for this person
     */
    public ActCheck check(ActStatement act, Matter matter, String wordingKey, EnteredBy by, List<Power> powers) {
        Refusals refusals = new Refusals();
        refusals.addIf(act.author() == null, "act.author", Rule.REQUIRED);
        time(act, refusals);
        wording(act, wordingKey, refusals);
        UUID representative = representative(act, matter, powers, refusals);
        Evidence evidence = new EvidenceRules(act, by, refusals).evidence();
        if (!refusals.none() || evidence == null) {
            return new ActCheck.Refused(refusals.all());
        }
        return new ActCheck.Sound(
                requireNonNull(act.author()),
                representative,
                evidence,
                requireNonNull(act.wordingVersion()),
                requireNonNull(act.wordingHash()),
                requireNonNull(act.performedAt()));
    }

    private void time(ActStatement act, Refusals refusals) {
        if (act.performedAt() == null) {
            refusals.add("act.performedAt", Rule.REQUIRED);
        } else {
            boolean future = act.performedAt().isAfter(clock.instant().plus(CLOCK_TOLERANCE));
            refusals.addIf(future, "act.performedAt", Rule.NOT_IN_THE_FUTURE);
        }
    }

    private void wording(ActStatement act, String key, Refusals refusals) {
        if (act.wordingVersion() == null || act.wordingHash() == null) {
            refusals.addIf(act.wordingVersion() == null, "act.wordingVersion", Rule.REQUIRED);
            refusals.addIf(act.wordingHash() == null, "act.wordingHash", Rule.REQUIRED);
            return;
        }
        wordings.find(act.wordingVersion())
                .ifPresentOrElse(
                        wording -> refusals.addIf(
                                        !wording.key().equals(key),
                                        "act.wordingVersion",
                                        Rule.WORDING_OF_ANOTHER_MATTER)
                                .addIf(
                                        !wording.sha256().equals(act.wordingHash()),
                                        "act.wordingHash",
                                        Rule.WORDING_HASH_DIFFERS),
                        () -> refusals.add("act.wordingVersion", Rule.UNKNOWN_WORDING));
    }

    private @Nullable UUID representative(ActStatement act, Matter matter, List<Power> powers, Refusals refusals) {
        if (act.author() != Author.REPRESENTATIVE) {
            refusals.addIf(act.representativeId() != null, "act.representativeId", Rule.UNKNOWN_VALUE);
            return null;
        }
        UUID id = uuid(act.representativeId());
        if (id == null) {
            refusals.add("act.representativeId", Rule.REQUIRED);
            return null;
        }
        boolean own = act.manner() == Manner.OWN_SESSION || act.manner() == Manner.ACCESS_CARD;
        refusals.addIf(own, "act.manner", Rule.REPRESENTATIVE_HAS_NO_SESSION);
        boolean covered = act.performedAt() != null
                && powers.stream()
                        .filter(power -> power.representativeId().equals(id))
                        .anyMatch(power -> power.covers(
                                matter, act.performedAt().atZone(PARIS).toLocalDate()));
        refusals.addIf(!covered, "act.author", Rule.NO_POWER_FOR_THIS_MATTER);
        return id;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
