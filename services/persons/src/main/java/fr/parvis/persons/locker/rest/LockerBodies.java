package fr.parvis.persons.locker.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.locker.DocumentDraft;
import fr.parvis.persons.locker.DocumentKind;
import fr.parvis.persons.locker.Transmission;
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
     * @param transmission why; she herself may leave it out, whoever writes for her may not
     */
    public record ShareRequest(
            @Valid @NotNull ShareRecipientBody recipient,
            @Nullable LocalDate until,
            @Nullable TransmissionBody transmission,
            @Nullable ActRequest act) {

        ShareDraft draft() {
            return new ShareDraft(
                    recipient.draft(),
                    until,
                    transmission == null ? null : transmission.draft(),
                    ActRequest.required(act));
        }

        @Override
        public String toString() {
            return "ShareRequest[…]";
        }
    }

    /**
     * Why a document is passed on.
     *
     * @param objective what it is for, at most 500 characters
     * @param addedValue what she gains by it, at most 500 characters
     * @param nature what kind of information it is, at most 500 characters
     * @param criticality how pressing it is
     */
    public record TransmissionBody(
            @Nullable String objective,
            @Nullable String addedValue,
            @Nullable String nature,
            Transmission.@Nullable Criticality criticality) {

        static @Nullable TransmissionBody of(@Nullable Transmission why) {
            return why == null
                    ? null
                    : new TransmissionBody(why.objective(), why.addedValue(), why.nature(), why.criticality());
        }

        Transmission.Draft draft() {
            return new Transmission.Draft(objective, addedValue, nature, criticality);
        }

        @Override
        public String toString() {
            return "TransmissionBody[…]";
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
