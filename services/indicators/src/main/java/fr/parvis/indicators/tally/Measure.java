package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import java.util.Set;

/** What is counted: the closed vocabulary of numerators and denominators. */
public enum Measure {
    /** Persons with an active case at the end of the last day. */
    ACTIVE_PERSONS_AT_END(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.UNRELATED),
    /** Persons with at least one active day. */
    PERSONS_SUPPORTED(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.DISTINCT),
    /** Persons with at least one active day and none at the end: whoever reads the two before can subtract. */
    PERSONS_NO_LONGER_ACTIVE(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.UNRELATED),
    SIGNALS_RECEIVED(FactKind.SIGNAL_RECEIVED, Nature.PERSONS, OverTime.ADDED),
    /** Of those received in the period, with the person's yes by its end. */
    SIGNALS_ACCEPTED(FactKind.SIGNAL_RECEIVED, Nature.PERSONS, OverTime.GROWING),
    /** Of those received in the period, without a yes by its end: nobody can tell a no from no answer yet. */
    SIGNALS_WITHOUT_YES(FactKind.SIGNAL_RECEIVED, Nature.PERSONS, OverTime.UNRELATED),
    PERSONS_WITH_INTERVENTIONS(FactKind.INTERVENTION_RECORDED, Nature.PERSONS, OverTime.DISTINCT),
    SUPPORT_MINUTES(FactKind.INTERVENTION_RECORDED, Nature.QUANTITY, OverTime.ADDED),
    PERSONS_WITH_REQUESTS(FactKind.REQUEST_RELEASED, Nature.PERSONS, OverTime.DISTINCT),
    REQUESTS_RELEASED(FactKind.REQUEST_RELEASED, Nature.QUANTITY, OverTime.ADDED),
    ACCESSES_DENIED(FactKind.ACCESS_DENIED, Nature.PUBLIC, OverTime.ADDED),
    PROTOCOLS_IN_FORCE(FactKind.PROTOCOL_STATE, Nature.PUBLIC, OverTime.UNRELATED),
    COMMUNITIES_360(FactKind.PROTOCOL_STATE, Nature.PUBLIC, OverTime.UNRELATED),
    PRACTICE_ANALYSIS_MONTHS_HELD(FactKind.PRACTICE_ANALYSIS, Nature.PUBLIC, OverTime.ADDED),
    PRACTICE_ANALYSIS_MONTHS_DUE(FactKind.PRACTICE_ANALYSIS, Nature.PUBLIC, OverTime.ADDED),
    FACILITATORS_IN_POST(FactKind.FACILITATORS_COUNTED, Nature.PUBLIC, OverTime.UNRELATED);

    private final FactKind placedBy;
    private final Nature nature;
    private final OverTime overTime;

    Measure(FactKind placedBy, Nature nature, OverTime overTime) {
        this.placedBy = placedBy;
        this.nature = nature;
        this.overTime = overTime;
    }

    public Family family() {
        return placedBy.family();
    }

    /** What it can be broken down by. */
    public Set<Dimension> dimensions() {
        return placedBy.dimensions();
    }

    public Nature nature() {
        return nature;
    }

    public OverTime overTime() {
        return overTime;
    }

    /** A state on the last day, not something that happened on some day. */
    boolean onLastDay() {
        return this == ACTIVE_PERSONS_AT_END;
    }

    /** Whether it is also told how the quantity spreads over persons. */
    public boolean distributed() {
        return this == SUPPORT_MINUTES;
    }

    /** Measures that must be decided on with it: the persons behind a quantity, the rest of a total. */
    public Set<Measure> companions() {
        return switch (this) {
            case ACTIVE_PERSONS_AT_END, PERSONS_SUPPORTED, PERSONS_NO_LONGER_ACTIVE ->
                Set.of(ACTIVE_PERSONS_AT_END, PERSONS_SUPPORTED, PERSONS_NO_LONGER_ACTIVE);
            case SIGNALS_ACCEPTED, SIGNALS_RECEIVED, SIGNALS_WITHOUT_YES ->
                Set.of(SIGNALS_RECEIVED, SIGNALS_ACCEPTED, SIGNALS_WITHOUT_YES);
            case SUPPORT_MINUTES -> Set.of(PERSONS_WITH_INTERVENTIONS);
            case REQUESTS_RELEASED -> Set.of(PERSONS_WITH_REQUESTS);
            case PERSONS_WITH_INTERVENTIONS,
                    PERSONS_WITH_REQUESTS,
                    ACCESSES_DENIED,
                    PROTOCOLS_IN_FORCE,
                    COMMUNITIES_360,
                    PRACTICE_ANALYSIS_MONTHS_HELD,
                    PRACTICE_ANALYSIS_MONTHS_DUE,
                    FACILITATORS_IN_POST -> Set.of();
        };
    }

    /** Whom a figure is about, which decides how it is protected. */
    public enum Nature {
        /** Each unit is one person. */
        PERSONS,
        /** Minutes or objects, each of some person. */
        QUANTITY,
        /** Of organisations, months and machines: never masked. */
        PUBLIC
    }

    /** What a reader can conclude from the figures of shorter periods about a longer one. */
    public enum OverTime {
        /** The longer is the sum of the shorter. */
        ADDED,
        /** The longer is at least each of the shorter, at most their sum. */
        DISTINCT,
        /** The longer is at least the sum of the shorter. */
        GROWING,
        UNRELATED
    }
}
