package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.SocialField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The professionals who accompany her, by her own choice.
 *
 * @param reviewedOn when it was gone through with her last; absent until it has begun
 */
public record AccompanimentList(
        List<Contact> contacts, @Nullable LocalDate reviewedOn) {

    /** One professional. */
    public record Contact(UUID id, SocialField field, Professional professional) {}

    /** Who it is, and what for; what was not said is empty. */
    public record Professional(
            String lastName, String firstName, String service, String purpose, String email, String telephone) {

        public String name() {
            return (firstName + " " + lastName).strip();
        }
    }
}
