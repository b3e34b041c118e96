package fr.parvis.persons.nocontact.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.Whom;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and shown. */
public final class NoContactBodies {

    private NoContactBodies() {}

    /**
     * Whom she does not want contacted, with her act.
     *
     * @param name a person; with {@code organisation} that person there
     * @param organisation code of the directory; alone: everybody there
     */
    public record NoContactRequest(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable ActRequest act) {

        Whom whom() {
            return new Whom(blankToNull(name), blankToNull(organisation));
        }

        @Override
        public String toString() {
            return "NoContactRequest[…]";
        }
    }

    /**
     * An entry.
     *
     * @param since day of her act, Europe/Paris
     * @param stands false once she took it back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoContactResponse(
            UUID entryId, @Nullable String name, @Nullable String organisation, LocalDate since, boolean stands) {

        public static NoContactResponse of(NoContact entry) {
            return new NoContactResponse(
                    entry.id(), entry.whom().name(), entry.whom().organisation(), entry.since(), entry.stands());
        }
    }

    /** Those who would be contacted about her; at most 200. */
    public record ContactQuestion(
            @NotNull UUID personReference,
            @NotNull @JsonSetter(contentNulls = Nulls.FAIL) List<Candidate> candidates) {}

    /** Somebody by name, by organisation, or both. */
    public record Candidate(@Nullable String name, @Nullable String organisation) {

        Whom whom() {
            return new Whom(blankToNull(name), blankToNull(organisation));
        }

        @Override
        public String toString() {
            return "Candidate[…]";
        }
    }

    /** In the order asked: whether each may be contacted. */
    public record ContactDecisions(List<Boolean> mayBeContacted) {}

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
