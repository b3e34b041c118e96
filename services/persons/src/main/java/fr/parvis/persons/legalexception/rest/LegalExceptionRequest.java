package fr.parvis.persons.legalexception.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.legalexception.InformedParty;
import fr.parvis.persons.legalexception.LegalBasis;
import fr.parvis.persons.legalexception.LegalStatementDraft;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was told without consent.
 *
 * @param recipientName name of the CRIP
 * @param informedFirst who was told before; an empty list says nobody
 * @param whyNotInformed needed unless the child and its parents or guardian were told
 */
public record LegalExceptionRequest(
        @Nullable LegalBasis legalBasis,
        @Nullable String recipientName,
        @Nullable String content,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<InformedParty> informedFirst,
        @Nullable String whyNotInformed) {

    LegalStatementDraft draft() {
        return new LegalStatementDraft(legalBasis, recipientName, content, informedFirst, whyNotInformed);
    }

    @Override
    public String toString() {
        return "LegalExceptionRequest[…]";
    }
}
