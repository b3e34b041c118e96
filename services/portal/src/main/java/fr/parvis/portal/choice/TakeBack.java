package fr.parvis.portal.choice;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.persons.Consent;
import fr.parvis.portal.persons.PersonsApi;
import fr.parvis.portal.persons.Withdrawal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Her withdrawal of one consent: her act, in her own session, naming the words she was shown. */
@Singleton
public final class TakeBack {

    private final PersonsApi persons;
    private final Asking asking;
    private final Clock clock;

    TakeBack(@RestClient PersonsApi persons, Asking asking, Clock clock) {
        this.persons = persons;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * What she decided.
     *
     * @param key one per form shown, so that a second click is the same act
     */
    public record Decision(UUID consent, UUID key, String wordingVersion, String wordingHash) {}

    public Uni<Answer<Consent>> handle(Decision decision) {
        Withdrawal withdrawal = Withdrawal.inHerSession(
                decision.wordingVersion(),
                decision.wordingHash(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Uni<Consent> call = persons.me()
                .chain(me -> persons.withdraw(
                        me.personId(), decision.consent(), decision.key().toString(), withdrawal));
        return asking.ask("persons", call);
    }
}
