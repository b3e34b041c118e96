package fr.parvis.persons.account.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.account.AccessCards;
import fr.parvis.persons.account.AccessCards.NewCard;
import fr.parvis.persons.account.CardCode;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The one beside her hands her a card; id and code are shown once and never again. */
@ApplicationScoped
public final class IssueAccessCard {

    private final OpenFile files;
    private final AccessCards cards;
    private final Clock clock;
    private final CardCode codes = new CardCode();

    IssueAccessCard(OpenFile files, AccessCards cards, Clock clock) {
        this.files = files;
        this.cards = cards;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<NewCard> handle(Caller caller, PersonId id) {
        return files.forChange(caller, id, Action.ISSUE_ACCESS_CARD)
                .map(person -> new NewCard(codes.newCardId(), codes.newCode(), caller.subject(), clock.instant()))
                .call(card -> cards.replace(id, card));
    }
}
