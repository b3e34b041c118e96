package fr.parvis.persons.closing.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.usecase.TakeBackConsents;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.locker.usecase.EndShares;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.support.usecase.WithdrawSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Support ends and nothing is shared any more, under an act already admitted and inside its transaction. */
@ApplicationScoped
public final class EndSupportAndSharing {

    private final Consents consents;
    private final TakeBackConsents takeBack;
    private final EndShares shares;
    private final WithdrawSupport support;

    EndSupportAndSharing(Consents consents, TakeBackConsents takeBack, EndShares shares, WithdrawSupport support) {
        this.consents = consents;
        this.takeBack = takeBack;
        this.shares = shares;
        this.support = support;
    }

    Uni<Void> handle(Person person, Act act, EndReason reason) {
        return consents.withdrawable(person.id())
                .chain(open -> takeBack.all(open, act, reason))
                .chain(() -> shares.all(person.id(), act))
                .chain(() -> support.running(person, act.id()))
                .replaceWithVoid();
    }
}
