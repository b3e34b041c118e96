package fr.parvis.persons.locker.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.locker.DocumentDraft;
import fr.parvis.persons.locker.DocumentKind;
import fr.parvis.persons.locker.usecase.RecipientDraft;
import fr.parvis.persons.locker.usecase.ShareDocument.ShareDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent. */
public final class LockerBodies {

    private LockerBodies() {}

    /**
     * A document, announced before its file.
     *
     * @param date the day on it
     * @param expiresOn the last day it is worth something
     * @param contentType application/pdf, image/jpeg, image/png, text/plain, audio/mpeg, audio/ogg, audio/wav or audio/mp4
     * @param sizeBytes of the file; at most 10 MiB
     * @param sha256 of the file, 64 hexadecimal digits in lower case
     */
    public record DocumentRequest(
            @Nullable String title,
            @Nullable DocumentKind kind,
            @Nullable LocalDate date,
            @Nullable LocalDate expiresOn,
            @Nullable String contentType,
            @Nullable Long sizeBytes,
            @Nullable String sha256) {

        DocumentDraft draft() {
            return new DocumentDraft(title, kind, date, expiresOn, contentType, sizeBytes, sha256);
        }

        @Override
        public String toString() {
            return "DocumentRequest[…]";
        }
    }

    /**
     * To whom she shows it, with her act.
     *
     * @param until last day, Europe/Paris
     */
    public record ShareRequest(
            @Valid @NotNull ShareRecipientBody recipient,
            @Nullable LocalDate until,
            @Nullable ActRequest act) {

        ShareDraft draft() {
            return new ShareDraft(recipient.draft(), until, ActRequest.required(act));
        }

        @Override
        public String toString() {
            return "ShareRequest[…]";
        }
    }

    /**
     * Her facilitator, somebody of her entourage, or a role in an organisation.
     *
     * @param memberId with ENTOURAGE_MEMBER
     * @param organisation code of the directory, with STRUCTURE
     * @param roleInStructure with STRUCTURE; none means the organisation
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShareRecipientBody(
            RecipientDraft.@Nullable Kind kind,
            @Nullable UUID memberId,
            @Nullable String organisation,
            @Nullable String roleInStructure) {

        RecipientDraft draft() {
            return new RecipientDraft(kind, memberId, organisation, roleInStructure);
        }
    }
}
