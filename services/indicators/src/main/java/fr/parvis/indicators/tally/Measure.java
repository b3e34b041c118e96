package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is counted: the closed vocabulary of numerators and denominators. */
public enum Measure {
    /** Persons with an active case at the end of the last day. */
    ACTIVE_PERSONS_AT_END(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.LAST),
    /** Persons with at least one active day. */
    PERSONS_SUPPORTED(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.DISTINCT),
    /** Persons with at least one active day and none at the end: whoever reads the two before can subtract. */
    PERSONS_NO_LONGER_ACTIVE(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.UNRELATED),
    SIGNALS_RECEIVED(FactKind.SIGNAL_RECEIVED, Nature.PERSONS, OverTime.ADDED),
    /** Of those received in the period, with the person's yes by its end. */
    SIGNALS_ACCEPTED(FactKind.SIGNAL_RECEIVED, Nature.PERSONS, OverTime.GROWING),
    /** Of those received in the period, without a yes by its end: nobody can tell a no from no answer yet. */
    SIGNALS_WITHOUT_YES(FactKind.SIGNAL_RECEIVED, Nature.PERSONS, OverTime.UNRELATED),
    /** Active at the end, with at least one version of a life project. */
    ACTIVE_PERSONS_WITH_LIFE_PROJECT(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.LAST, Dimension.TERRITORY),
    /** Active at the end, without one: whoever reads the two others can subtract. */
    ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.LAST, Dimension.TERRITORY),
    /** Active at the end, with a check of the life project planned for a month of the period. */
    LIFE_PROJECT_CHECKS_DUE(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.UNRELATED, Dimension.TERRITORY),
    /** Of those, who fixed a newer version by each planned day. */
    LIFE_PROJECT_CHECKS_IN_TIME(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.UNRELATED, Dimension.TERRITORY),
    /** Of those, the others. */
    LIFE_PROJECT_CHECKS_NOT_IN_TIME(FactKind.CASE_OPENED, Nature.PERSONS, OverTime.UNRELATED, Dimension.TERRITORY),
    EXPRESSIONS(FactKind.EXPRESSION_RECORDED, Nature.QUANTITY, OverTime.ADDED),
    /** In each domain she said something of. */
    PERSONS_WITH_EXPRESSIONS(
            FactKind.EXPRESSION_RECORDED,
            Nature.PERSONS,
            OverTime.DISTINCT,
            Dimension.TERRITORY,
            Dimension.LIFE_DOMAIN),
    /** In each domain in which she set more marks than she took back. */
    PERSONS_WITH_PRIORITY(FactKind.PRIORITY_MARKED, Nature.PERSONS, OverTime.DISTINCT),
    TRIALS(FactKind.TRIAL_RECORDED, Nature.QUANTITY, OverTime.ADDED),
    /** Of those recorded in the period, with her choice by its end. */
    TRIALS_LED_TO_CHOICE(FactKind.TRIAL_RECORDED, Nature.QUANTITY, OverTime.GROWING),
    /** Of those recorded in the period, without a choice by its end. */
    TRIALS_WITHOUT_CHOICE(FactKind.TRIAL_RECORDED, Nature.QUANTITY, OverTime.UNRELATED),
    OPTIONS_EXPLORED(FactKind.OPTION_EXPLORED, Nature.QUANTITY, OverTime.ADDED),
    OPTIONS_OF_COMMON_LAW(FactKind.OPTION_EXPLORED, Nature.QUANTITY, OverTime.ADDED),
    OPTIONS_OF_OTHER_SECTORS(FactKind.OPTION_EXPLORED, Nature.QUANTITY, OverTime.ADDED),
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

    private static final Set<Measure> ON_LAST_DAY = Set.of(
            ACTIVE_PERSONS_AT_END,
            ACTIVE_PERSONS_WITH_LIFE_PROJECT,
            ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT,
            LIFE_PROJECT_CHECKS_DUE,
            LIFE_PROJECT_CHECKS_IN_TIME,
            LIFE_PROJECT_CHECKS_NOT_IN_TIME);

    private static final Map<Measure, Measure> BEHIND = Map.of(
            SUPPORT_MINUTES, PERSONS_WITH_INTERVENTIONS,
            REQUESTS_RELEASED, PERSONS_WITH_REQUESTS,
            EXPRESSIONS, PERSONS_WITH_EXPRESSIONS);

    private static final Map<Measure, List<Measure>> PARTS = Map.of(
            SIGNALS_RECEIVED, List.of(SIGNALS_ACCEPTED, SIGNALS_WITHOUT_YES),
            PERSONS_SUPPORTED, List.of(ACTIVE_PERSONS_AT_END, PERSONS_NO_LONGER_ACTIVE),
            ACTIVE_PERSONS_AT_END, List.of(ACTIVE_PERSONS_WITH_LIFE_PROJECT, ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT),
            LIFE_PROJECT_CHECKS_DUE, List.of(LIFE_PROJECT_CHECKS_IN_TIME, LIFE_PROJECT_CHECKS_NOT_IN_TIME),
            TRIALS, List.of(TRIALS_LED_TO_CHOICE, TRIALS_WITHOUT_CHOICE),
            OPTIONS_EXPLORED, List.of(OPTIONS_OF_COMMON_LAW, OPTIONS_OF_OTHER_SECTORS));

    private final FactKind placedBy;
    private final Nature nature;
    private final OverTime overTime;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Dimension> dimensions;

    /**
     * A measure.
     *
     * @param only those dimensions of the fact it is broken down by; none: all of them
     */
    Measure(FactKind placedBy, Nature nature, OverTime overTime, Dimension... only) {
        this.placedBy = placedBy;
        this.nature = nature;
        this.overTime = overTime;
        this.dimensions = only.length == 0 ? placedBy.dimensions() : Set.of(only);
    }

    public Family family() {
        return placedBy.family();
    }

    /** What it can be broken down by. */
    public Set<Dimension> dimensions() {
        return dimensions;
    }

    /** Whether what it counts may have several codes of this dimension; an expression has one domain, a person many. */
    public boolean several(Dimension dimension) {
        return dimension.multiple() && this != EXPRESSIONS;
    }

    public Nature nature() {
        return nature;
    }

    public OverTime overTime() {
        return overTime;
    }

    /** A state on the last day, not something that happened on some day. */
    boolean onLastDay() {
        return ON_LAST_DAY.contains(this);
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
            case ACTIVE_PERSONS_WITH_LIFE_PROJECT, ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT ->
                Set.of(ACTIVE_PERSONS_AT_END, ACTIVE_PERSONS_WITH_LIFE_PROJECT, ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT);
            case LIFE_PROJECT_CHECKS_DUE, LIFE_PROJECT_CHECKS_IN_TIME, LIFE_PROJECT_CHECKS_NOT_IN_TIME ->
                Set.of(LIFE_PROJECT_CHECKS_DUE, LIFE_PROJECT_CHECKS_IN_TIME, LIFE_PROJECT_CHECKS_NOT_IN_TIME);
            case EXPRESSIONS -> Set.of(PERSONS_WITH_EXPRESSIONS);
            case TRIALS, TRIALS_LED_TO_CHOICE, TRIALS_WITHOUT_CHOICE ->
                Set.of(TRIALS, TRIALS_LED_TO_CHOICE, TRIALS_WITHOUT_CHOICE);
            case OPTIONS_EXPLORED, OPTIONS_OF_COMMON_LAW, OPTIONS_OF_OTHER_SECTORS ->
                Set.of(OPTIONS_EXPLORED, OPTIONS_OF_COMMON_LAW, OPTIONS_OF_OTHER_SECTORS);
            case SUPPORT_MINUTES -> Set.of(PERSONS_WITH_INTERVENTIONS);
            case REQUESTS_RELEASED -> Set.of(PERSONS_WITH_REQUESTS);
            case PERSONS_WITH_EXPRESSIONS,
                    PERSONS_WITH_PRIORITY,
                    PERSONS_WITH_INTERVENTIONS,
                    PERSONS_WITH_REQUESTS,
                    ACCESSES_DENIED,
                    PROTOCOLS_IN_FORCE,
                    COMMUNITIES_360,
                    PRACTICE_ANALYSIS_MONTHS_HELD,
                    PRACTICE_ANALYSIS_MONTHS_DUE,
                    FACILITATORS_IN_POST -> Set.of();
        };
    }

    /** The persons a quantity is of, where they are published too: both are masked together. */
    public Optional<Measure> behind() {
        return Optional.ofNullable(BEHIND.get(this));
    }

    /** Measures that always add up to this one; none for most. */
    List<Measure> parts() {
        return PARTS.getOrDefault(this, List.of());
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
        /** The longer is the last of the shorter. */
        LAST,
        UNRELATED
    }
}
