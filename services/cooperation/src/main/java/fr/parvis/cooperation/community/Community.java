package fr.parvis.cooperation.community;

/**
 * A Communauté 360.
 *
 * @param code public code, {@code c360-14}
 * @param departement official code of its département
 * @param listing version of its entry in the directory, growing with each publication
 */
public record Community(String code, String name, String departement, Employer employer, long listing) {

    public static Community first(String code, String name, String departement, Employer employer) {
        return new Community(code, name, departement, employer, 0);
    }

    /** The same, about to be published again. */
    public Community nextListing() {
        return new Community(code, name, departement, employer, listing + 1);
    }
}
