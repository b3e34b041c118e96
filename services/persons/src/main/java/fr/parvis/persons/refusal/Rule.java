package fr.parvis.persons.refusal;

import java.util.Locale;

/** Every rule of this service that can refuse a request; its words stand in {@code parvis/problems_*.properties}. */
public enum Rule {
    REQUIRED,
    ABSENT,
    TOO_LONG,
    UNKNOWN_VALUE,
    NAME_OR_ALIAS_REQUIRED,
    NOT_IN_THE_FUTURE,
    TOO_LONG_AGO,
    LATER_DECISION_STANDS,
    NOT_IN_THE_PAST,
    END_BEFORE_START,
    NOT_A_SHA256,
    CODE_NOT_ACCEPTED,
    OWN_SESSION_IS_HERS_ALONE,
    OWN_SESSION_ONLY,
    WITNESS_IS_WHO_ENTERS,
    WHO_ENTERS_HAS_NO_NAME,
    NO_POWER_FOR_THIS_MATTER,
    REPRESENTATIVE_HAS_NO_SESSION,
    REPRESENTATIVE_IS_WHO_ENTERS,
    EARLIER_THAN_ITS_PROOF,
    UNKNOWN_WORDING,
    WORDING_OF_ANOTHER_MATTER,
    WORDING_HASH_DIFFERS,
    RECIPIENT_REQUIRED,
    UNKNOWN_ORGANISATION,
    NOT_A_COMMUNITY_360,
    SCOPE_REQUIRED,
    EVERYTHING_AT_ONCE,
    PURPOSE_HAS_ITS_OWN_DOOR,
    NO_SUPPORT_RUNS,
    TOO_MANY,
    NO_LETTER_TO_FIND,
    RELEASE_KEY_OF_ANOTHER_RELEASE,
    UNKNOWN_SIGNAL;

    /** As published: {@code own-session-only}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
