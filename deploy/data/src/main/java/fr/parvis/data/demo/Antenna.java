package fr.parvis.data.demo;

import java.util.List;

/**
 * The antenna, its carrier, its places of reception and its facilitators.
 *
 * @param departements codes it serves
 */
public record Antenna(
        String code,
        String name,
        List<String> departements,
        Employer carrier,
        List<Contact> carrierContacts,
        List<Site> sites,
        List<Facilitator> facilitators) {

    /**
     * A legal entity.
     *
     * @param siren nine digits; those of the demo begin with 000 and belong to nobody
     */
    public record Employer(String name, String siren) {}

    /** Where a party of a protocol is reached: a function, not a person. */
    public record Contact(String label, String email, String telephone) {}

    /**
     * A place of reception (FAC-07).
     *
     * @param commune INSEE code
     * @param location whose premises (IND-EP-12)
     * @param host the body that lends the room
     * @param main serves whoever no other site is near to
     */
    public record Site(
            String code,
            String name,
            String commune,
            Location location,
            String host,
            String address,
            String openingHours,
            boolean main) {}

    /** Premises of common law are preferred, a specialised provider's are refused (IND-EP-12). */
    public enum Location {
        COMMON_LAW_BODY,
        OWN_PREMISES,
        OTHER,
        SPECIALISED_PROVIDER_PREMISES
    }

    /**
     * A facilitator with an account of the demand side.
     *
     * @param account user name in the demand realm
     * @param maxCaseload number of persons above which a warning shows (FAC-08)
     */
    public record Facilitator(String account, String displayName, String site, int maxCaseload) {}
}
