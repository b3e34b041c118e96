package fr.parvis.indicators.fact;

import static fr.parvis.indicators.fact.Dimension.AGE_BAND;
import static fr.parvis.indicators.fact.Dimension.BENEFICIARY_KIND;
import static fr.parvis.indicators.fact.Dimension.DENIAL_REASON;
import static fr.parvis.indicators.fact.Dimension.EXPRESSION_TYPE;
import static fr.parvis.indicators.fact.Dimension.GENDER;
import static fr.parvis.indicators.fact.Dimension.HORIZON;
import static fr.parvis.indicators.fact.Dimension.LIFE_DOMAIN;
import static fr.parvis.indicators.fact.Dimension.PRIORITY_CRITERION;
import static fr.parvis.indicators.fact.Dimension.SERVICE;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;

import java.util.Set;

/** What happened. A fact carries exactly the dimensions of its kind. */
public enum FactKind {
    /** Also a return after a pause. */
    CASE_OPENED(Family.POPULATION, TERRITORY, GENDER, AGE_BAND, BENEFICIARY_KIND),
    CASE_PAUSED(Family.POPULATION),
    CASE_CLOSED(Family.POPULATION),
    /** Subject: the signal's handle. */
    SIGNAL_RECEIVED(Family.POPULATION, TERRITORY),
    /** The person's yes after a signal; there is no fact for a no. */
    SIGNAL_ACCEPTED(Family.POPULATION),
    /** A version of her life project, fixed in time. Quantity: whole months to the next check. */
    LIFE_PROJECT_REVISED(Family.POPULATION),
    /** The same, after the day that the version before had planned. */
    LIFE_PROJECT_REVISED_LATE(Family.POPULATION),
    /** One life domain. */
    EXPRESSION_RECORDED(Family.EXPRESSIONS, TERRITORY, EXPRESSION_TYPE, LIFE_DOMAIN, HORIZON),
    /** One life domain. Quantity: 1 marked, 0 taken back. */
    PRIORITY_MARKED(Family.EXPRESSIONS, TERRITORY, LIFE_DOMAIN),
    TRIAL_RECORDED(Family.EXPRESSIONS, TERRITORY),
    /** Quantity: whole months since the month of the trial. */
    TRIAL_LED_TO_CHOICE(Family.EXPRESSIONS),
    /** Quantity: 1 of common law, 0 of another sector. */
    OPTION_EXPLORED(Family.EXPRESSIONS, TERRITORY),
    /** Quantity: minutes. */
    INTERVENTION_RECORDED(Family.INTERVENTIONS, TERRITORY, BENEFICIARY_KIND, PRIORITY_CRITERION),
    /** Quantity: sequence of the fact of the same subject that does not count any more; what counts instead stands beside it. */
    INTERVENTION_CORRECTED(Family.INTERVENTIONS),
    REQUEST_RELEASED(Family.RELEASES, TERRITORY, LIFE_DOMAIN),
    /** Quantity: refusals since the last fact of this subject. */
    ACCESS_DENIED(Family.INSTITUTIONS, SERVICE, DENIAL_REASON),
    /** Subject: public code of a Communauté 360. Quantity: 1 with a protocol in force, 0 without. */
    PROTOCOL_STATE(Family.INSTITUTIONS, TERRITORY),
    /** Day: any day of the month concerned. Quantity: 1 held, 0 missed. */
    PRACTICE_ANALYSIS(Family.INSTITUTIONS, TERRITORY),
    /** Quantity: facilitators in post in this territory from this day. */
    FACILITATORS_COUNTED(Family.INSTITUTIONS, TERRITORY);

    private final Family family;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Dimension> dimensions;

    FactKind(Family family, Dimension... dimensions) {
        this.family = family;
        this.dimensions = Set.of(dimensions);
    }

    public Family family() {
        return family;
    }

    public Set<Dimension> dimensions() {
        return dimensions;
    }
}
