package fr.parvis.persons.entourage.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.entourage.EntourageNote;
import fr.parvis.persons.entourage.EntourageNotes;
import fr.parvis.persons.entourage.EntourageRules;
import fr.parvis.persons.entourage.MemberLink;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows her entourage, with what each of them may know today and what has to be looked at. */
@ApplicationScoped
public final class ReadEntourage {

    private final OpenFile files;
    private final EntourageMembers members;
    private final EntourageNotes notes;
    private final Consents consents;
    private final Clock clock;

    ReadEntourage(OpenFile files, EntourageMembers members, EntourageNotes notes, Consents consents, Clock clock) {
        this.files = files;
        this.members = members;
        this.notes = notes;
        this.consents = consents;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Entourage> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Accessed.ENTOURAGE)
                .chain(() -> members.of(id.value()))
                .chain(known -> notes.of(id.value())
                        .chain(written -> consents.forPurpose(id, ConsentPurpose.ENTOURAGE_INVOLVEMENT)
                                .map(asked -> entourage(known, written, asked))));
    }

    private Entourage entourage(List<EntourageMember> known, List<EntourageNote> written, List<Consent> asked) {
        LocalDate today = LocalDate.now(clock);
        EntourageRules rules = new EntourageRules(
                known.stream().filter(EntourageMember::isThere).toList());
        return new Entourage(
                today,
                known.stream()
                        .map(member -> new Seen(
                                member,
                                MemberLink.of(member, asked, today),
                                written.stream()
                                        .filter(note -> note.memberId().equals(member.id()))
                                        .toList()))
                        .toList(),
                rules.lacksSecondContact());
    }

    /**
     * All of it.
     *
     * @param today Europe/Paris, the day the links are for
     * @param lacksSecondContact whether to remind of a second person to call (PER-14)
     */
    public record Entourage(LocalDate today, List<Seen> members, boolean lacksSecondContact) {}

    /** One of them. */
    public record Seen(EntourageMember member, MemberLink link, List<EntourageNote> notes) {}
}
