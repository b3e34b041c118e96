package fr.parvis.data.demo;

import fr.parvis.data.demo.Antenna.Contact;
import fr.parvis.data.demo.Antenna.Employer;
import java.util.List;
import java.util.Map;

/**
 * A Communauté 360 of the region with its one protocol (COO-01).
 *
 * @param code public code, {@code c360-14}
 */
public record Community(String code, String name, String departement, Employer employer, Protocol protocol) {

    /** How far a protocol is: drafted, or signed by both and in force. */
    public enum Stage {
        DRAFT,
        IN_FORCE
    }

    /**
     * Fields of COO-03.
     *
     * @param acknowledgeWithinDays delay to acknowledge a released request
     * @param reviewInDays day of the next review, counted from the day of loading
     * @param clauses text by kind (COO-02, COO-04)
     */
    public record Protocol(
            Stage state,
            List<Contact> contacts,
            String channel,
            String format,
            int acknowledgeWithinDays,
            int reviewInDays,
            Map<String, String> clauses) {}

    public boolean sharesEmployerWith(Antenna antenna) {
        return employer.siren().equals(antenna.carrier().siren());
    }
}
