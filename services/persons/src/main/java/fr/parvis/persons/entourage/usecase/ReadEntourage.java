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
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.nocontact.Whom;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows her entourage, with what each of them may know today and what has to be looked at. */
@ApplicationScoped
public final class ReadEntourage {

    private final OpenFile files;
    private final EntourageMembers members;
    private final EntourageNotes notes;
    private final Consents consents;
    private final NoContacts noContacts;
    private final Clock clock;

    ReadEntourage(
            OpenFile files,
            EntourageMembers members,
            EntourageNotes notes,
            Consents consents,
            NoContacts noContacts,
            Clock clock) {
        this.files = files;
        this.members = members;
        this.notes = notes;
        this.consents = consents;
        this.noContacts = noContacts;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Entourage> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_ENTOURAGE, Accessed.ENTOURAGE)
                .chain(() -> members.of(id.value()))
                .chain(known -> notes.of(id.value())
                        .chain(written -> links(id, known).map(links -> entourage(known, written, links))));
    }

    private Uni<Map<UUID, MemberLink>> links(PersonId id, List<EntourageMember> known) {
        return consents.forPurpose(id, ConsentPurpose.ENTOURAGE_INVOLVEMENT)
                .chain(asked -> noContacts.standing(List.of(id.value())).map(shutOut -> links(known, asked, shutOut)));
    }

    private Map<UUID, MemberLink> links(List<EntourageMember> known, List<Consent> asked, List<NoContact> shutOut) {
        LocalDate today = LocalDate.now(clock);
        return known.stream()
                .collect(Collectors.toMap(
                        EntourageMember::id,
                        member ->
                                isShutOut(member, shutOut) ? MemberLink.NOTHING : MemberLink.of(member, asked, today)));
    }

    /** The strictest of her decisions holds here as it does where a decision is asked for. */
    private static boolean isShutOut(EntourageMember member, List<NoContact> shutOut) {
        Whom whom = new Whom(member.card().name(), null);
        return shutOut.stream().anyMatch(entry -> entry.whom().shutsOut(whom));
    }

    private Entourage entourage(List<EntourageMember> known, List<EntourageNote> written, Map<UUID, MemberLink> links) {
        LocalDate today = LocalDate.now(clock);
        EntourageRules rules = new EntourageRules(
                known.stream().filter(EntourageMember::isThere).toList());
        return new Entourage(
                today,
                known.stream()
                        .map(member -> new Seen(
                                member,
                                links.getOrDefault(member.id(), MemberLink.NOTHING),
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
