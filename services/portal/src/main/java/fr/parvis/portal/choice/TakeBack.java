package fr.parvis.portal.choice;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.persons.Consent;
import fr.parvis.portal.persons.OnlyAct;
import fr.parvis.portal.persons.PersonsApi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Her withdrawal of one consent: her act, in her own session, naming the words she was shown. */
@Singleton
public final class TakeBack {

    private final PersonsApi persons;
    private final Asking asking;

    TakeBack(@RestClient PersonsApi persons, Asking asking) {
        this.persons = persons;
        this.asking = asking;
    }

    public Uni<Answer<Consent>> handle(UUID consent, ActForms.Taken taken) {
        Uni<Consent> call = persons.me()
                .chain(me ->
                        persons.withdraw(me.personId(), consent, taken.key().toString(), new OnlyAct(taken.act())));
        return asking.ask("persons", call);
    }
}
