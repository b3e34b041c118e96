package fr.parvis.indicators.fact;

import java.util.List;

/** The closed lists facts are broken down by (IND-R7); nothing but their codes is accepted. */
public enum Dimension {
    /** Départements of the antenna: configured. */
    TERRITORY(false),
    GENDER(false, "WOMAN", "MAN", "OTHER", "NOT_STATED"),
    AGE_BAND(
            false,
            "A00_05",
            "A06_11",
            "A12_15",
            "A16_19",
            "A20_24",
            "A25_39",
            "A40_59",
            "A60_74",
            "A75_UP",
            "NOT_STATED"),
    BENEFICIARY_KIND(false, "PERSON_WITH_DISABILITY", "RELATIVE", "CAREGIVER", "FAMILY", "OTHER"),
    PRIORITY_CRITERION(
            true,
            "BREAK_WITHOUT_ADAPTED_RESPONSE",
            "DETERIORATION_WITHOUT_SUPPORT",
            "CHILD_OUT_OF_SCHOOL",
            "ADULT_NEEDING_ACCOMMODATION_OR_HOUSING",
            "ARS_IDENTIFIED"),
    LIFE_DOMAIN(
            true,
            "DAILY_LIFE",
            "HEALTH_WELLBEING",
            "HOUSING",
            "SCHOOLING_EDUCATION",
            "TRAINING_EMPLOYMENT",
            "SOCIAL_PARTICIPATION",
            "COMMUNICATION_RELATIONS",
            "CULTURE_SPORT_LEISURE",
            "AFFECTIVE_FAMILY_LIFE",
            "CHILDREN_PARENTHOOD",
            "CAREGIVER_SUPPORT",
            "BUDGET_ADMIN",
            "RIGHTS_CITIZENSHIP",
            "MOBILITY",
            "PATHWAY_COORDINATION",
            "ORDINARY_MILIEU_SUPPORT",
            "OTHER"),
    EXPRESSION_TYPE(
            false,
            "DESIRE",
            "WISH",
            "EXPECTATION",
            "NEED",
            "PREFERENCE",
            "CHOICE",
            "ASPIRATION",
            "AVERSION",
            "FEAR",
            "CONSTRAINT"),
    HORIZON(false, "SHORT", "MEDIUM", "LONG"),
    SERVICE(false, "PERSONS", "FACILITATION", "COOPERATION", "SUPERVISION", "GATEWAY", "PORTAL", "BROKER", "DATABASE"),
    DENIAL_REASON(false, "OTHER_SIDE", "ROLE", "NO_CONSENT", "NOT_OWN_FILE");

    private final boolean multiple;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> codes;

    Dimension(boolean multiple, String... codes) {
        this.multiple = multiple;
        this.codes = List.of(codes);
    }

    /** Whether one fact may carry several codes, or none; such a dimension has no shares that add up. */
    public boolean multiple() {
        return multiple;
    }

    /** Empty for {@link #TERRITORY}. */
    public List<String> codes() {
        return codes;
    }
}
