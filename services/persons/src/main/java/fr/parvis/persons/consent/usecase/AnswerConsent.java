package fr.parvis.persons.consent.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentAnswer;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.nocontact.usecase.ShutOut;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes her yes or no to something she was asked earlier. The same answer twice is the same state. */
@ApplicationScoped
public final class AnswerConsent {

    private final OpenFile files;
    private final Consents consents;
    private final PlaceConsent place;
    private final ConsentAct consentAct;
    private final ShutOut shutOut;

    AnswerConsent(OpenFile files, Consents consents, PlaceConsent place, ConsentAct consentAct, ShutOut shutOut) {
        this.files = files;
        this.consents = consents;
        this.place = place;
        this.consentAct = consentAct;
        this.shutOut = shutOut;
    }

    @WithTransaction
    public Uni<Consent> handle(
            Writer writer, PersonId id, UUID consentId, ConsentAnswer answer, @Nullable ActStatement statement) {
        if (answer == ConsentAnswer.REQUESTED) {
            throw new RefusedException("answer", Rule.UNKNOWN_VALUE);
        }
        return files.forChange(writer.caller(), id, Action.ANSWER_CONSENT)
                .chain(person -> consents.find(consentId)
                        .map(found -> found.filter(consent -> consent.personId().equals(id.value()))
                                .orElseThrow(Problems::notFound))
                        .chain(consent -> answer(writer, person, consent, answer.state(), statement)));
    }

    private Uni<Consent> answer(
            Writer writer, Person person, Consent consent, ConsentState answer, @Nullable ActStatement statement) {
        if (consent.recordedState() == answer) {
            return Uni.createFrom().item(consent);
        }
        if (consent.recordedState() != ConsentState.REQUESTED) {
            throw new ProblemException(PersonsProblem.CONSENT_NOT_OPEN);
        }
        return shutOut.refuseYes(person.id(), consent.terms().recipient(), answer)
                .chain(() -> consentAct.admit(writer, person, consent, answer, statement))
                .chain(act -> place.answer(consent, answer, act.id()));
    }
}
