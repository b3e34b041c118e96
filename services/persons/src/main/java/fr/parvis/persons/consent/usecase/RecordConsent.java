package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentAnswer;
import fr.parvis.persons.consent.ConsentConfig;
import fr.parvis.persons.consent.ConsentDraft;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentRules;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.NameDigest;
import fr.parvis.persons.consent.Slots;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.nocontact.usecase.ShutOut;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what she allows or refuses, or only that she is asked. A new yes takes the place of the one before (PER-30). */
@ApplicationScoped
public final class RecordConsent {

    private final OpenFile files;
    private final Consents consents;
    private final PlaceConsent place;
    private final ConsentAct consentAct;
    private final Directory directory;
    private final ShutOut shutOut;
    private final ConsentRules rules;
    private final Clock clock;

    RecordConsent(
            OpenFile files,
            Consents consents,
            PlaceConsent place,
            ConsentAct consentAct,
            Directory directory,
            ShutOut shutOut,
            ConsentConfig config,
            Clock clock) {
        this.files = files;
        this.consents = consents;
        this.place = place;
        this.consentAct = consentAct;
        this.directory = directory;
        this.shutOut = shutOut;
        this.rules = new ConsentRules(config.reviewMonths());
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Consent> handle(
            Writer writer, PersonId id, ConsentDraft draft, ConsentAnswer answer, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.ANSWER_CONSENT).chain(person -> {
            Terms terms = rules.accept(draft, answer, LocalDate.now(clock));
            // A release is granted on its exact text, and only there.
            if (terms.purpose() == ConsentPurpose.RELEASE_TO_C360 && answer != ConsentAnswer.REFUSED) {
                throw new RefusedException("purpose", Rule.PURPOSE_HAS_ITS_OWN_DOOR);
            }
            return knownOrganisation(terms)
                    .chain(() -> shutOut.refuseYes(person.id(), terms.recipient(), answer.state()))
                    .chain(() -> record(writer, person, terms, answer, statement));
        });
    }

    private Uni<Void> knownOrganisation(Terms terms) {
        String organisation = terms.recipient().organisation();
        return organisation == null
                ? Uni.createFrom().voidItem()
                : directory
                        .find(organisation)
                        .map(found -> found.orElseThrow(
                                () -> new RefusedException("recipient.organisation", Rule.UNKNOWN_ORGANISATION)))
                        .replaceWithVoid();
    }

    private Uni<Consent> record(
            Writer writer, Person person, Terms terms, ConsentAnswer answer, @Nullable ActStatement statement) {
        UUID id = UUID.randomUUID();
        UUID owner = person.id().value();
        Consent asked = new Consent(
                id, owner, terms, answer.state(), Slots.of(terms, new NameDigest(owner)), null, clock.instant(), 0);
        if (answer == ConsentAnswer.REQUESTED) {
            return consents.add(asked);
        }
        return consentAct
                .admit(writer, person, asked, answer.state(), statement)
                .chain(act -> place.add(asked, act.id()));
    }
}
