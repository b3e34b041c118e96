package fr.parvis.data.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<Facilitator> facilitators,
        List<Territory> territories,
        Supervisor supervisor,
        Governance governance) {

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

    /** Where practice analysis takes place: a département of the antenna. */
    public record Territory(String code, String name) {}

    /**
     * Who leads practice analysis from outside (IND-EP-19).
     *
     * @param account user name in the demand realm; the offer realm has no such role
     * @param profile as the supervision service names it (SUP-03)
     * @param place where sessions are held
     */
    public record Supervisor(String account, String profile, Employer employer, String place) {}

    /** The body of GOV-02: its seats, and what its first meeting decides. */
    public record Governance(String place, List<Seat> seats, List<String> decisions) {}

    /**
     * A seat of a college.
     *
     * @param organisation whom it speaks for; null for persons and families, whose seats carry no word
     */
    public record Seat(String college, @Nullable String organisation) {}
}
