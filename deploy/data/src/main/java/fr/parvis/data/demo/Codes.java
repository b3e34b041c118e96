package fr.parvis.data.demo;

/** Closed lists of the catalogue (section 0.1 and the lines named) that the demo antenna uses. */
public final class Codes {
    private Codes() {}

    /** PER-05. */
    public enum Civility {
        MADAME,
        MONSIEUR
    }

    /** PER-06. */
    public enum Gender {
        WOMAN,
        MAN,
        OTHER,
        NOT_STATED
    }

    /** PER-08. */
    public enum Kind {
        PERSON_WITH_DISABILITY,
        RELATIVE,
        CAREGIVER,
        FAMILY,
        OTHER
    }

    /** PER-02. */
    public enum Origin {
        PERSON,
        RELATIVE,
        ARS_SIGNAL,
        C360_INFORMATION,
        PARTNER_INFORMATION,
        PEER,
        OUTREACH_EVENT
    }

    /** PER-03. */
    public enum Criterion {
        BREAK_WITHOUT_ADAPTED_RESPONSE,
        DETERIORATION_WITHOUT_SUPPORT,
        CHILD_OUT_OF_SCHOOL,
        ADULT_NEEDING_ACCOMMODATION_OR_HOUSING,
        ARS_IDENTIFIED
    }

    /** How she made her decision known. */
    public enum Manner {
        OWN_SESSION,
        PAPER,
        ORAL_WITNESSED
    }

    /** FAC-18. */
    public enum ExpressionType {
        DESIRE,
        WISH,
        EXPECTATION,
        NEED,
        PREFERENCE,
        CHOICE,
        ASPIRATION,
        AVERSION,
        FEAR,
        CONSTRAINT
    }

    public enum Horizon {
        SHORT,
        MEDIUM,
        LONG
    }

    public enum LifeDomain {
        DAILY_LIFE,
        HEALTH_WELLBEING,
        HOUSING,
        SCHOOLING_EDUCATION,
        TRAINING_EMPLOYMENT,
        SOCIAL_PARTICIPATION,
        COMMUNICATION_RELATIONS,
        CULTURE_SPORT_LEISURE,
        AFFECTIVE_FAMILY_LIFE,
        CHILDREN_PARENTHOOD,
        CAREGIVER_SUPPORT,
        BUDGET_ADMIN,
        RIGHTS_CITIZENSHIP,
        MOBILITY,
        PATHWAY_COORDINATION,
        ORDINARY_MILIEU_SUPPORT,
        OTHER
    }

    public enum Sector {
        COMMON_LAW,
        SPECIALISED_HEALTH,
        SPECIALISED_SOCIAL,
        SPECIALISED_MEDICO_SOCIAL,
        RIGHTS_DEFENCE,
        PEER,
        ENTOURAGE
    }
}
