package fr.parvis.facilitation.persons;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.release.Disclosures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
final class PersonsDisclosures implements Disclosures {

    private static final String PURPOSE = "RELEASE_TO_C360";

    private final PersonsApi persons;
    private final Answers answers;
    private final CurrentOperation operation;

    PersonsDisclosures(@RestClient PersonsApi persons, Answers answers, CurrentOperation operation) {
        this.persons = persons;
        this.answers = answers;
        this.operation = operation;
    }

    /** The key names the release too: after a refusal the same request comes with a new one, which is another question. */
    @Override
    public Uni<Granted> grant(Wanted wanted, Act act) {
        PersonsApi.DisclosureWanted body = new PersonsApi.DisclosureWanted(
                wanted.person().value(), wanted.recipient(), PURPOSE, wanted.until(), wanted.releaseKey(), act);
        return answers.within(persons.grantDisclosure(operation.id() + "." + wanted.releaseKey(), body))
                .map(grant -> new Granted(grant.handle(), grant.recipientReference(), grant.until()));
    }

    @Override
    public Uni<Void> end(UUID handle) {
        return answers.within(persons.endDisclosure(operation.id().toString(), handle, new PersonsApi.End("CLOSED")))
                .replaceWithVoid();
    }
}
