package fr.parvis.persons.disclosure.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.usecase.LastNo;
import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.directory.Organisation;
import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.DisclosureNews;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.nocontact.usecase.ShutOut;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The release act is the consent: one act, one consent, one disclosure (architecture, section 4). */
@ApplicationScoped
public final class GrantDisclosure {

    private final OpenFile files;
    private final Directory directory;
    private final ShutOut shutOut;
    private final AdmitAct acts;
    private final LastNo lastNo;
    private final Consents consents;
    private final Disclosures disclosures;
    private final References references;
    private final DisclosureNews news;
    private final Clock clock;

    GrantDisclosure(
            OpenFile files,
            Directory directory,
            ShutOut shutOut,
            AdmitAct acts,
            LastNo lastNo,
            Consents consents,
            Disclosures disclosures,
            References references,
            DisclosureNews news,
            Clock clock) {
        this.files = files;
        this.directory = directory;
        this.shutOut = shutOut;
        this.acts = acts;
        this.lastNo = lastNo;
        this.consents = consents;
        this.disclosures = disclosures;
        this.references = references;
        this.news = news;
        this.clock = clock;
    }

    /** Asked again with the same key it answers the same; the key of another release is refused. */
    @WithTransaction
    public Uni<Granted> handle(Writer writer, ReleaseOrder order, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), order.personReference(), Action.GRANT_DISCLOSURE)
                .chain(person -> disclosures
                        .findByReleaseKey(order.releaseKey())
                        .chain(known -> known.isPresent()
                                ? Uni.createFrom().item(same(known.get(), person, order))
                                : grant(writer, person, order, statement))
                        .chain(disclosure -> withReference(person, disclosure)));
    }

    private static Disclosure same(Disclosure known, Person person, ReleaseOrder order) {
        boolean same = known.personId().equals(person.id().value())
                && known.recipientOrganisation().equals(order.recipientOrganisation())
                && known.until().equals(order.until());
        if (!same) {
            throw new RefusedException("releaseKey", Rule.RELEASE_KEY_OF_ANOTHER_RELEASE);
        }
        return known;
    }

    private Uni<Disclosure> grant(Writer writer, Person person, ReleaseOrder order, @Nullable ActStatement statement) {
        LocalDate today = LocalDate.now(clock);
        new Refusals()
                .text(order.recipientOrganisation(), "recipientOrganisation", 64)
                .addIf(order.until() == null, "until", Rule.REQUIRED)
                .addIf(order.until() != null && order.until().isBefore(today), "until", Rule.NOT_IN_THE_PAST)
                .throwIfAny();
        return directory
                .find(requireNonNull(order.recipientOrganisation()))
                .invoke(GrantDisclosure::requireCommunity360)
                .chain(() -> shutOut.refuse(person.id(), null, order.recipientOrganisation(), "recipientOrganisation"))
                .chain(() -> lastNo.to(person.id(), ReleaseConsent.terms(order, clock)))
                .map(ActIntent.of(Matter.RELEASE, order.releaseKey(), statement)::after)
                .chain(intent -> acts.admit(writer, person, intent))
                .chain(act -> disclose(person, order, act));
    }

    private Uni<Disclosure> disclose(Person person, ReleaseOrder order, Act act) {
        return consents.add(ReleaseConsent.of(person, order, act.id(), clock))
                .chain(consent -> disclosures.add(disclosure(consent, order)))
                .call(news::granted);
    }

    private static void requireCommunity360(Optional<Organisation> found) {
        Organisation organisation =
                found.orElseThrow(() -> new RefusedException("recipientOrganisation", Rule.UNKNOWN_ORGANISATION));
        if (!organisation.isCommunity360()) {
            throw new RefusedException("recipientOrganisation", Rule.NOT_A_COMMUNITY_360);
        }
    }

    private Disclosure disclosure(Consent consent, ReleaseOrder order) {
        return new Disclosure(
                UUID.randomUUID(),
                consent.personId(),
                consent.id(),
                requireNonNull(order.recipientOrganisation()),
                requireNonNull(order.until()),
                order.releaseKey(),
                clock.instant(),
                null,
                0);
    }

    private Uni<Granted> withReference(Person person, Disclosure disclosure) {
        return references
                .issue(person.id(), Audience.organisation(disclosure.recipientOrganisation()))
                .map(reference -> new Granted(disclosure, reference));
    }

    /**
     * What facilitation needs to send the request.
     *
     * @param recipientReference how this organisation, and nobody else, knows her
     */
    public record Granted(Disclosure disclosure, UUID recipientReference) {}
}
