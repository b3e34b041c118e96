package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementContact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a party is reached: a function, not a person.
 *
 * @param party code of the party
 */
public record AddContactRequest(
        @NotBlank @Size(max = 40) String party,
        @NotBlank @Size(max = 200) String label,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 30) String telephone) {

    AgreementContact.Reach toReach() {
        return new AgreementContact.Reach(label.strip(), Written.orNull(email), Written.orNull(telephone));
    }
}
