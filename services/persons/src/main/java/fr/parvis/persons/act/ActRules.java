package fr.parvis.persons.act;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.wording.Wordings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Believes an act only with the evidence of its manner (architecture, section 4). A role alone is none. */
public final class ActRules {

    /** Clocks of two machines differ; an act may seem this much ahead of ours. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

    private final Clock clock;
    private final Wordings wordings;
    private final ActConfig config;

    public ActRules(Clock clock, Wordings wordings, ActConfig config) {
        this.clock = clock;
        this.wordings = wordings;
        this.config = config;
    }

    /**
     * Weighs a statement with everything it rests on.
     *
     * @param powers the powers recorded for this person
     */
    public ActCheck check(ActStatement act, ActTopic topic, EnteredBy by, List<Power> powers) {
        Refusals refusals = new Refusals();
        refusals.addIf(act.author() == null, "act.author", Rule.REQUIRED);
        time(act, topic.notBefore(), refusals);
        wording(act, topic.wordingKey(), refusals);
        PowerRules power = new PowerRules(act, topic.matter(), by, clock.instant(), refusals);
        ActCheck.Helpers helpers =
                new ActCheck.Helpers(power.representative(powers), power.assistant(powers), act.ownOpinion());
        new OpinionRules(act, refusals).check();
        Evidence evidence = new EvidenceRules(act, by, refusals).evidence();
        if (!refusals.none() || evidence == null) {
            return new ActCheck.Refused(refusals.all());
        }
        return new ActCheck.Sound(
                requireNonNull(act.author()),
                helpers,
                evidence,
                requireNonNull(act.wordingVersion()),
                requireNonNull(act.wordingHash()),
                requireNonNull(act.performedAt()));
    }

    private void time(ActStatement act, @Nullable Instant notBefore, Refusals refusals) {
        if (act.performedAt() == null) {
            refusals.add("act.performedAt", Rule.REQUIRED);
            return;
        }
        Instant now = clock.instant();
        boolean future = act.performedAt().isAfter(now.plus(CLOCK_TOLERANCE));
        boolean longAgo = act.manner() != null && act.performedAt().isBefore(now.minus(within(act.manner())));
        refusals.addIf(future, "act.performedAt", Rule.NOT_IN_THE_FUTURE)
                .addIf(longAgo, "act.performedAt", Rule.TOO_LONG_AGO)
                .addIf(
                        notBefore != null && Moments.isBefore(act.performedAt(), notBefore),
                        "act.performedAt",
                        Rule.LATER_DECISION_STANDS);
    }

    private Duration within(Manner manner) {
        return switch (manner) {
            case OWN_SESSION, ACCESS_CARD -> config.sessionWithin();
            case PAPER, ORAL_WITNESSED -> config.enteredWithin();
        };
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
}
