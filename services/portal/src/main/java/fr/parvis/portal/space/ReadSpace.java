package fr.parvis.portal.space;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.Cases;
import fr.parvis.portal.facilitation.FacilitationApi;
import fr.parvis.portal.persons.Me;
import fr.parvis.portal.persons.PersonsApi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers her space from persons and facilitation, all at once, each with her own token. */
@Singleton
public final class ReadSpace {

    private static final String PERSONS = "persons";
    private static final String FACILITATION = "facilitation";
    private static final int MOST_CONSENTS = 200;
    private static final int MOST_ACTS = 50;

    private final PersonsApi persons;
    private final FacilitationApi facilitation;
    private final Asking asking;

    ReadSpace(@RestClient PersonsApi persons, @RestClient FacilitationApi facilitation, Asking asking) {
        this.persons = persons;
        this.facilitation = facilitation;
        this.asking = asking;
    }

    public Uni<Space> handle() {
        return Uni.combine()
                .all()
                .unis(asking.ask(PERSONS, persons.me()), asking.ask(FACILITATION, facilitation.cases()))
                .asTuple()
                .chain(found -> gather(found.getItem1(), found.getItem2()))
                .map(Gathered::space);
    }

    private Uni<Gathered> gather(Answer<Me> me, Answer<Cases> cases) {
        return Uni.combine()
                .all()
                .unis(
                        after(me, Me::personId, PERSONS, id -> persons.consents(id, MOST_CONSENTS)),
                        after(me, Me::personId, PERSONS, id -> persons.acts(id, MOST_ACTS)),
                        ofCase(cases, facilitation::expressions),
                        ofCase(cases, facilitation::requests),
                        ofCase(cases, facilitation::responses),
                        asking.ask(FACILITATION, facilitation.recipients()),
                        after(me, Me::personId, PERSONS, persons::entourage),
                        after(me, Me::personId, PERSONS, persons::noContacts))
                .asTuple()
                .map(all -> new Gathered(
                        me,
                        all.getItem1(),
                        all.getItem2(),
                        all.getItem3(),
                        all.getItem4(),
                        all.getItem5(),
                        all.getItem6(),
                        all.getItem7(),
                        all.getItem8()));
    }

    private <T> Uni<Answer<T>> ofCase(Answer<Cases> cases, Function<UUID, Uni<T>> call) {
        if (cases.given().isPresent() && cases.given().flatMap(Cases::current).isEmpty()) {
            return Uni.createFrom().item(new Answer.Absent<>());
        }
        return after(cases, all -> all.current().map(Cases.Case::id).orElseThrow(), FACILITATION, call);
    }

    /** Asks the second question with what the first one answered; without an answer there is none here either. */
    private <A, T> Uni<Answer<T>> after(
            Answer<A> first, Function<A, UUID> id, String service, Function<UUID, Uni<T>> call) {
        Optional<UUID> known = first.given().map(id);
        if (known.isPresent()) {
            return asking.ask(service, call.apply(known.get()));
        }
        return Uni.createFrom().item(first instanceof Answer.Absent<A> ? new Answer.Absent<>() : new Answer.Silent<>());
    }
}
