package fr.parvis.supervision.organisation;

/** What a legal entity does in this antenna; one entity may do several, which is why independence is asked of each (IND-EP-13). */
public enum OrganisationPart {
    /** Carries the dispositif (porteur). */
    CARRIER,
    /** Employs facilitators (organisme employeur). */
    EMPLOYER,
    /** Employs the team of a Communauté 360. */
    COMMUNITY_360;

    /** The word a refusal names this part with. */
    public String rule() {
        return switch (this) {
            case CARRIER -> "employed-by-carrier";
            case EMPLOYER -> "employed-by-employer";
            case COMMUNITY_360 -> "employed-by-community";
        };
    }
}
