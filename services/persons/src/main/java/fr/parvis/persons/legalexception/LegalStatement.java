package fr.parvis.persons.legalexception;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was told, to whom, and by what right.
 *
 * @param recipientName the cell that gathers worrying information (CRIP), by its name
 * @param content only what protecting the child needs
 * @param informedFirst who was told before it left
 * @param whyNotInformed why telling the others would have been contrary to the child's interest; absent when all were told
 */
public record LegalStatement(
        LegalBasis legalBasis,
        String recipientName,
        String content,
        Set<InformedParty> informedFirst,
        @Nullable String whyNotInformed) {

    public LegalStatement {
        informedFirst = Set.copyOf(informedFirst);
    }

    @Override
    public String toString() {
        return "LegalStatement[…]";
    }
}
