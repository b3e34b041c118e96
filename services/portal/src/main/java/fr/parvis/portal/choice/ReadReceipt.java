package fr.parvis.portal.choice;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.persons.Me;
import fr.parvis.portal.persons.PersonsApi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The paper of one choice, as persons writes it; nothing is added here. */
@Singleton
public final class ReadReceipt {

    private final PersonsApi persons;
    private final Asking asking;

    ReadReceipt(@RestClient PersonsApi persons, Asking asking) {
        this.persons = persons;
        this.asking = asking;
    }

    public Uni<Answer<String>> handle(UUID consent) {
        return asking.ask("persons", persons.me().map(Me::personId).chain(id -> persons.receipt(id, consent)));
    }
}
