package fr.parvis.facilitation.persons;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Acts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
final class PersonsActs implements Acts {

    private final PersonsApi persons;
    private final Answers answers;
    private final CurrentOperation operation;

    PersonsActs(@RestClient PersonsApi persons, Answers answers, CurrentOperation operation) {
        this.persons = persons;
        this.answers = answers;
        this.operation = operation;
    }

    @Override
    public Uni<UUID> keep(ActSubject subject, Act act) {
        PersonsApi.ActEntry entry = new PersonsApi.ActEntry(
                subject.person().value(), subject.matter(), subject.object(), subject.answer(), act);
        return answers.within(persons.keepAct(operation.id().toString(), entry)).map(PersonsApi.KeptAct::actId);
    }
}
