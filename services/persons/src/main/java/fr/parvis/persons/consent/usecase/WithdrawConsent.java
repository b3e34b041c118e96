package fr.parvis.persons.consent.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.locker.usecase.EndShares;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She takes back one consent or all of them; what rested on them ends in the same transaction (PER-23). */
@ApplicationScoped
public final class WithdrawConsent {

    private final OpenFile files;
    private final Consents consents;
    private final AdmitAct acts;
    private final TakeBackConsents takeBack;
    private final EndShares shares;

    WithdrawConsent(OpenFile files, Consents consents, AdmitAct acts, TakeBackConsents takeBack, EndShares shares) {
        this.files = files;
        this.consents = consents;
        this.acts = acts;
        this.takeBack = takeBack;
        this.shares = shares;
    }

    /** A second withdrawal finds the same state and changes nothing. */
    @WithTransaction
    public Uni<Consent> one(Writer writer, PersonId id, UUID consentId, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.WITHDRAW_CONSENT)
                .chain(person -> consents.find(consentId)
                        .map(found -> found.filter(consent -> consent.personId().equals(id.value()))
                                .orElseThrow(Problems::notFound))
                        .chain(consent -> !consent.canBeWithdrawn()
                                ? Uni.createFrom().item(consent)
                                : acts.admit(writer, person, ActIntent.of(Matter.WITHDRAWAL, consentId, statement))
                                        .chain(act -> takeBack.one(consent, act))));
    }

    /** Everything at once, with one act: the consents, and what she shows of her locker. */
    @WithTransaction
    public Uni<List<Consent>> all(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.WITHDRAW_CONSENT)
                .chain(person -> consents.withdrawable(id)
                        .chain(open -> shares.anyGiven(id)
                                .chain(shown -> open.isEmpty() && !shown
                                        ? Uni.createFrom().item(List.of())
                                        : all(writer, person, open, statement))));
    }

    private Uni<List<Consent>> all(Writer writer, Person person, List<Consent> open, @Nullable ActStatement statement) {
        return acts.admit(writer, person, ActIntent.of(Matter.WITHDRAWAL, Acts.EVERYTHING, statement))
                .call(act -> shares.all(person.id(), act))
                .chain(act -> takeBack.all(open, act));
    }
}
