package fr.parvis.persons.consent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.consent.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Who may have something.
 *
 * @param organisation code of the directory
 * @param person her or his name
 * @param roleInStructure only this role inside the organisation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecipientBody(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String roleInStructure) {

    public Recipient recipient() {
        return new Recipient(blankToNull(organisation), blankToNull(person), blankToNull(roleInStructure));
    }

    static RecipientBody of(Recipient recipient) {
        return new RecipientBody(recipient.organisation(), recipient.person(), recipient.roleInStructure());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
