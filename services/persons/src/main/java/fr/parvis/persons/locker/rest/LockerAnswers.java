package fr.parvis.persons.locker.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.file.Parts;
import fr.parvis.persons.locker.DocumentKind;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.Share;
import fr.parvis.persons.locker.ShareRecipient;
import fr.parvis.persons.locker.rest.LockerBodies.ShareRecipientBody;
import fr.parvis.persons.locker.rest.LockerBodies.TransmissionBody;
import fr.parvis.persons.locker.usecase.LockerView;
import fr.parvis.persons.locker.usecase.LockerView.Shown;
import fr.parvis.persons.locker.usecase.LockerView.ShownShare;
import fr.parvis.persons.locker.usecase.RecipientDraft.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shown. */
public final class LockerAnswers {

    private LockerAnswers() {}

    /** The locker as the caller may see it: all of it for her, for her facilitator what she shares. */
    public record LockerResponse(boolean open, List<DocumentResponse> documents) {

        public static LockerResponse of(LockerView view) {
            return new LockerResponse(
                    view.open(),
                    view.documents().stream().map(DocumentResponse::of).toList());
        }

        @Override
        public String toString() {
            return "LockerResponse[…]";
        }
    }

    /**
     * A document without its file.
     *
     * @param parts how many parts the file has, numbered from 0
     * @param partBytes bytes of each, the last one has what remains
     * @param file where the file is fetched, once it is complete
     * @param shares hers to see; others see their own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentResponse(
            UUID documentId,
            String title,
            DocumentKind kind,
            @Nullable LocalDate date,
            @Nullable LocalDate expiresOn,
            String contentType,
            long sizeBytes,
            String sha256,
            int parts,
            int partBytes,
            boolean complete,
            @Nullable String file,
            String addedBy,
            Instant addedAt,
            List<ShareResponse> shares) {

        static DocumentResponse of(LockerDocument document) {
            return of(new Shown(document, List.of()));
        }

        static DocumentResponse of(Shown shown) {
            LockerDocument document = shown.document();
            LockerDocument.Card card = document.card();
            return new DocumentResponse(
                    document.id(),
                    card.title(),
                    card.kind(),
                    card.date(),
                    card.expiresOn(),
                    card.type().contentType(),
                    document.sizeBytes(),
                    card.sha256(),
                    document.parts().count(),
                    Parts.BYTES,
                    document.complete(),
                    document.complete() ? address(document) : null,
                    document.added().by(),
                    document.added().at(),
                    shown.shares().stream().map(ShareResponse::of).toList());
        }

        private static String address(LockerDocument document) {
            return "/api/v1/persons/" + document.personId() + "/locker/documents/" + document.id() + "/file";
        }

        @Override
        public String toString() {
            return "DocumentResponse[" + documentId + "]";
        }
    }

    /**
     * A share.
     *
     * @param until last day, Europe/Paris
     * @param transmission why; absent when she gave no reason
     * @param holds whether it is in force today
     * @param readsHere whether this recipient signs in here and can open it; the others cannot yet, whatever she allows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShareResponse(
            UUID shareId,
            ShareRecipientBody recipient,
            LocalDate until,
            @Nullable TransmissionBody transmission,
            boolean holds,
            boolean readsHere) {

        static ShareResponse of(ShownShare shown) {
            Share share = shown.share();
            return new ShareResponse(
                    share.id(),
                    recipient(share.recipient()),
                    share.until(),
                    TransmissionBody.of(share.why()),
                    shown.holds(),
                    share.recipient() instanceof ShareRecipient.Facilitator);
        }

        private static ShareRecipientBody recipient(ShareRecipient recipient) {
            return switch (recipient) {
                case ShareRecipient.Facilitator _ -> new ShareRecipientBody(Kind.FACILITATOR, null, null, null);
                case ShareRecipient.Member member ->
                    new ShareRecipientBody(Kind.ENTOURAGE_MEMBER, member.memberId(), null, null);
                case ShareRecipient.Structure structure ->
                    new ShareRecipientBody(Kind.STRUCTURE, null, structure.organisation(), structure.roleInStructure());
            };
        }
    }
}
