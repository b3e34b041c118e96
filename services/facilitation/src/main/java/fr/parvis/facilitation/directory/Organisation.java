package fr.parvis.facilitation.directory;

/**
 * An organisation of the public directory.
 *
 * @param code public code, for example {@code c360-14}
 * @param departement official département code
 */
public record Organisation(String code, Kind kind, String name, String departement, boolean protocolInForce) {

    /** What it is. */
    public enum Kind {
        COMMUNITY_360,
        COMMON_LAW_ACTOR,
        SPECIALISED_ACTOR
    }

    /** Requests go to a Communauté 360 and nowhere else. */
    public boolean receivesRequests() {
        return kind == Kind.COMMUNITY_360;
    }
}
