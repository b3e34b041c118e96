package fr.parvis.persons.decision.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.decision.ConsentFinder;
import fr.parvis.persons.decision.DecisionRule;
import fr.parvis.persons.decision.Question;
import fr.parvis.persons.decision.Verdict;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.nocontact.Whom;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deny by default: an unknown reference, an unknown recipient, a consent not begun, over or taken back are all a no (PER-24). */
@ApplicationScoped
public final class DecideConsent {

    public static final int LIMIT = 200;

    private final References references;
    private final ConsentFinder finder;
    private final Consents consents;
    private final NoContacts noContacts;
    private final Clock clock;

    DecideConsent(References references, ConsentFinder finder, Consents consents, NoContacts noContacts, Clock clock) {
        this.references = references;
        this.finder = finder;
        this.consents = consents;
        this.noContacts = noContacts;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Verdict> one(Caller caller, Asked asked) {
        Action.DECIDE_CONSENT.require(caller);
        return references
                .resolve(asked.personReference(), Audience.FACILITATION)
                .chain(person -> person.isEmpty()
                        ? Uni.createFrom().item(new Verdict.Deny())
                        : decide(asked.about(person.get(), LocalDate.now(clock))));
    }

    private Uni<Verdict> decide(Question question) {
        return finder.find(question)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(new Verdict.Deny())
                        : noContacts
                                .standing(List.of(question.personId()))
                                .map(list -> isShutOut(question, list)
                                        ? new Verdict.Deny()
                                        : new Verdict.Permit(found.get())));
    }

    /** The strictest of her decisions holds: a consent does not reach somebody she does not want contacted. */
    private static boolean isShutOut(Question question, List<NoContact> list) {
        Whom asking =
                new Whom(question.recipient().person(), question.recipient().organisation());
        return list.stream()
                .filter(entry -> entry.personId().equals(question.personId()))
                .anyMatch(entry -> entry.whom().shutsOut(asking));
    }

    /** In the order asked. */
    @WithTransaction
    public Uni<List<Verdict>> many(Caller caller, List<Asked> asked) {
        Action.DECIDE_CONSENT.require(caller);
        if (asked.size() > LIMIT) {
            throw new RefusedException("questions", Rule.TOO_MANY);
        }
        List<UUID> wanted =
                asked.stream().map(Asked::personReference).distinct().toList();
        return references.resolveAll(wanted, Audience.FACILITATION).chain(known -> decideAll(asked, known));
    }

    private Uni<List<Verdict>> decideAll(List<Asked> asked, Map<UUID, PersonId> known) {
        List<UUID> persons = known.values().stream().map(PersonId::value).toList();
        return consents.granted(persons)
                .chain(granted -> noContacts
                        .standing(persons)
                        .map(list -> asked.stream()
                                .map(question -> decide(question, known, granted, list))
                                .toList()));
    }

    private Verdict decide(Asked asked, Map<UUID, PersonId> known, List<Consent> granted, List<NoContact> list) {
        PersonId person = known.get(asked.personReference());
        if (person == null) {
            return new Verdict.Deny();
        }
        Question question = asked.about(person, LocalDate.now(clock));
        if (isShutOut(question, list)) {
            return new Verdict.Deny();
        }
        return granted.stream()
                .filter(consent -> DecisionRule.allAllow(consent, question))
                .findFirst()
                .<Verdict>map(consent -> new Verdict.Permit(consent.id()))
                .orElseGet(Verdict.Deny::new);
    }
}
