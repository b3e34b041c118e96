package fr.parvis.persons.handover.usecase;

import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.entourage.MemberCard;
import fr.parvis.persons.handover.FileCopy;
import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.EarlierConsent;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.handover.FileCopy.ShutOutBefore;
import fr.parvis.persons.handover.HandOverPart;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.section.Sections;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what she lets go, inside the caller's transaction: nothing that the one beside her could not read, but for the words she adds herself. */
@ApplicationScoped
final class CopyFile {

    private static final int PAGE = 200;

    private final Sections sections;
    private final EntourageMembers members;
    private final NoContacts noContacts;
    private final Consents consents;
    private final Clock clock;

    CopyFile(Sections sections, EntourageMembers members, NoContacts noContacts, Consents consents, Clock clock) {
        this.sections = sections;
        this.members = members;
        this.noContacts = noContacts;
        this.consents = consents;
        this.clock = clock;
    }

    Uni<FileCopy> of(Person person, Set<HandOverPart> parts, List<Said> words) {
        UUID id = person.id().value();
        return sections.find(id, CommunicationProfile.SHEET)
                .chain(sheet -> around(id, parts)
                        .chain(around -> shutOut(id, parts)
                                .chain(shutOut -> consents(person, parts)
                                        .map(allowed -> new FileCopy(
                                                person.kind(),
                                                person.identity(),
                                                sheet.content(),
                                                around,
                                                shutOut,
                                                allowed,
                                                words)))));
    }

    private Uni<List<Companion>> around(UUID id, Set<HandOverPart> parts) {
        return parts.contains(HandOverPart.ENTOURAGE)
                ? members.of(id)
                        .map(all -> all.stream()
                                .filter(EntourageMember::isThere)
                                .map(CopyFile::companion)
                                .toList())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<ShutOutBefore>> shutOut(UUID id, Set<HandOverPart> parts) {
        return parts.contains(HandOverPart.NO_CONTACTS)
                ? noContacts
                        .of(id)
                        .map(all -> all.stream()
                                .filter(NoContact::stands)
                                .map(entry -> new ShutOutBefore(
                                        entry.whom().name(), entry.whom().organisation(), entry.since()))
                                .toList())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<EarlierConsent>> consents(Person person, Set<HandOverPart> parts) {
        LocalDate today = LocalDate.now(clock);
        return parts.contains(HandOverPart.CONSENTS)
                ? pages(person, null, new ArrayList<>())
                        .map(all -> all.stream()
                                .map(consent -> earlier(consent, today))
                                .toList())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Consent>> pages(Person person, Consents.@Nullable Position after, List<Consent> before) {
        return consents.page(person.id(), PAGE, after).chain(found -> {
            before.addAll(found);
            return found.size() < PAGE
                    ? Uni.createFrom().item(before)
                    : pages(person, position(found.getLast()), before);
        });
    }

    private static Consents.Position position(Consent last) {
        return new Consents.Position(last.recordedAt(), last.id());
    }

    private static Companion companion(EntourageMember member) {
        MemberCard card = member.card();
        return new Companion(
                card.name(),
                card.relationship(),
                card.telephone(),
                card.email(),
                card.postalAddress(),
                member.roles().stream().map(Enum::name).sorted().toList());
    }

    private static EarlierConsent earlier(Consent consent, LocalDate today) {
        Terms terms = consent.terms();
        Recipient recipient = terms.recipient();
        return new EarlierConsent(
                terms.purpose().name(),
                recipient.organisation(),
                recipient.person(),
                recipient.roleInStructure(),
                terms.scope().items(),
                terms.period().from(),
                terms.period().until(),
                consent.stateOn(today).name());
    }
}
