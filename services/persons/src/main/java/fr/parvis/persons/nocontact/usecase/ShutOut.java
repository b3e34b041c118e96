package fr.parvis.persons.nocontact.usecase;

import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.nocontact.Whom;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what would bring her into contact with somebody on her list, inside the caller's transaction: the strictest of her decisions holds. */
@ApplicationScoped
public final class ShutOut {

    private final NoContacts list;

    ShutOut(NoContacts list) {
        this.list = list;
    }

    /** A no to somebody she does not want contacted is hers to give; neither a yes nor a question is. */
    public Uni<Void> refuseYes(PersonId person, Recipient recipient, ConsentState answer) {
        return answer == ConsentState.REFUSED
                ? Uni.createFrom().voidItem()
                : refuse(person, recipient.person(), recipient.organisation(), "recipient");
    }

    /** Fails with {@link RefusedException} naming {@code field} while an entry stands against it. */
    public Uni<Void> refuse(PersonId person, @Nullable String name, @Nullable String organisation, String field) {
        Whom candidate = new Whom(name, organisation);
        return list.standing(List.of(person.value()))
                .invoke(entries -> {
                    if (entries.stream().anyMatch(entry -> entry.whom().shutsOut(candidate))) {
                        throw new RefusedException(field, Rule.NOT_TO_BE_CONTACTED);
                    }
                })
                .replaceWithVoid();
    }
}
