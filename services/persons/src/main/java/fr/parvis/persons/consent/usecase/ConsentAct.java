package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActAnswer;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.person.Person;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Admits the act of a consent: a no at once, a yes only if she gave it after her last no to the same (PER-22). */
@ApplicationScoped
final class ConsentAct {

    private final AdmitAct acts;
    private final LastNo lastNo;

    ConsentAct(AdmitAct acts, LastNo lastNo) {
        this.acts = acts;
        this.lastNo = lastNo;
    }

    Uni<Act> admit(
            Writer writer, Person person, Consent consent, ConsentState answer, @Nullable ActStatement statement) {
        ActIntent intent = ActIntent.ofConsent(consent.terms().purpose(), consent.id(), statement)
                .answering(answer == ConsentState.GRANTED ? ActAnswer.YES : ActAnswer.NO);
        return answer == ConsentState.GRANTED
                ? lastNo.to(person.id(), consent.terms()).chain(no -> acts.admit(writer, person, intent.after(no)))
                : acts.admit(writer, person, intent);
    }
}
