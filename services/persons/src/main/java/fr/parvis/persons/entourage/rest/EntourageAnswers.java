package fr.parvis.persons.entourage.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageNote;
import fr.parvis.persons.entourage.EntourageRole;
import fr.parvis.persons.entourage.MemberLink;
import fr.parvis.persons.entourage.NoteKind;
import fr.parvis.persons.entourage.usecase.ReadEntourage.Entourage;
import fr.parvis.persons.entourage.usecase.ReadEntourage.Seen;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shown. */
public final class EntourageAnswers {

    private EntourageAnswers() {}

    /**
     * Her entourage.
     *
     * @param reminders SECOND_CONTACT: somebody helps her most and nobody is named for the day that person cannot
     */
    public record EntourageResponse(List<MemberWithNotes> members, List<Reminder> reminders) {

        public static EntourageResponse of(Entourage entourage) {
            return new EntourageResponse(
                    entourage.members().stream()
                            .map(seen -> MemberWithNotes.of(seen, entourage.today()))
                            .toList(),
                    entourage.lacksSecondContact() ? List.of(Reminder.SECOND_CONTACT) : List.of());
        }
    }

    /** What somebody may have forgotten. */
    public enum Reminder {
        SECOND_CONTACT
    }

    /** Somebody with what may be told and what is written beside. */
    public record MemberWithNotes(MemberResponse member, LinkResponse mayKnow, List<NoteResponse> notes) {

        static MemberWithNotes of(Seen seen, LocalDate today) {
            return new MemberWithNotes(
                    MemberResponse.of(seen.member()),
                    LinkResponse.of(seen.link()),
                    seen.notes().stream()
                            .map(note -> NoteResponse.of(note, today).beside(seen.member()))
                            .toList());
        }
    }

    /**
     * Somebody of her entourage.
     *
     * @param chosenOn day of her act, Europe/Paris
     * @param endedOn absent while she wants her or him there
     * @param etag what a change names in {@code If-Match}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberResponse(
            UUID memberId,
            String name,
            @Nullable String relationship,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String postalAddress,
            List<EntourageRole> roles,
            LocalDate chosenOn,
            @Nullable LocalDate endedOn,
            String etag) {

        static MemberResponse of(EntourageMember member) {
            EntourageMember.Choice ended = member.ended();
            return new MemberResponse(
                    member.id(),
                    member.card().name(),
                    member.card().relationship(),
                    member.card().telephone(),
                    member.card().email(),
                    member.card().postalAddress(),
                    member.roles().stream().sorted().toList(),
                    member.chosen().day(),
                    ended == null ? null : ended.day(),
                    '"' + tag(member).getValue() + '"');
        }
    }

    static EntityTag tag(EntourageMember member) {
        return EntityTags.of("entourage-member", member.id(), member.version());
    }

    /**
     * What that person may know today, by her consents for ENTOURAGE_INVOLVEMENT.
     *
     * @param state absent when she was never asked: then nothing may be told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkResponse(
            @Nullable ConsentState state, List<DataCategory> dataCategories, List<LifeDomain> lifeDomains) {

        static LinkResponse of(MemberLink link) {
            return new LinkResponse(
                    link.state(),
                    link.dataCategories().stream().sorted().toList(),
                    link.lifeDomains().stream().sorted().toList());
        }
    }

    /**
     * A note.
     *
     * @param code kind of request or evolution; STRONGER_INVOLVEMENT for itself
     * @param holds of a stronger involvement: whether it holds today
     * @param due whether somebody has to look at it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoteResponse(
            UUID noteId,
            NoteKind kind,
            String code,
            String words,
            @Nullable String meansTried,
            @Nullable LocalDate dueOn,
            boolean due,
            @Nullable Boolean holds,
            String recordedBy,
            Instant recordedAt,
            @Nullable LocalDate doneOn) {

        /** Beside somebody she no longer wants, nothing holds and nothing is due. */
        NoteResponse beside(EntourageMember member) {
            return member.isThere()
                    ? this
                    : new NoteResponse(
                            noteId,
                            kind,
                            code,
                            words,
                            meansTried,
                            dueOn,
                            false,
                            holds == null ? null : false,
                            recordedBy,
                            recordedAt,
                            doneOn);
        }

        static NoteResponse of(EntourageNote note, LocalDate today) {
            return new NoteResponse(
                    note.id(),
                    note.kind(),
                    note.code(),
                    note.text().words(),
                    note.text().meansTried(),
                    note.dueOn(),
                    note.isDueOn(today),
                    note.kind() == NoteKind.STRONGER_INVOLVEMENT ? note.holdsOn(today) : null,
                    note.recorded().by(),
                    note.recorded().at(),
                    note.doneOn());
        }
    }

    /** Something to look at, with the file it is in. */
    public record FollowUp(UUID personId, UUID memberId, NoteResponse note) {

        static FollowUp of(EntourageNote note, LocalDate today) {
            return new FollowUp(note.personId(), note.memberId(), NoteResponse.of(note, today));
        }
    }

    /** The oldest first. */
    public record FollowUps(List<FollowUp> items) {}
}
