package fr.parvis.portal.space;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.FacilitationApi;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.persons.Me;
import fr.parvis.portal.persons.PersonsApi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers her space from persons and facilitation, all at once, each with her own token. */
@Singleton
public final class ReadSpace {

    private static final String PERSONS = "persons";
    private static final int MOST_CONSENTS = 200;
    private static final int MOST_ACTS = 50;

    private final PersonsApi persons;
    private final FacilitationApi facilitation;
    private final HerCase herCase;
    private final ReadPlaces readPlaces;
    private final Asking asking;

    ReadSpace(
            @RestClient PersonsApi persons,
            @RestClient FacilitationApi facilitation,
            HerCase herCase,
            ReadPlaces readPlaces,
            Asking asking) {
        this.persons = persons;
        this.facilitation = facilitation;
        this.herCase = herCase;
        this.readPlaces = readPlaces;
        this.asking = asking;
    }

    public Uni<StartPage> handle() {
        return Uni.combine()
                .all()
                .unis(asking.ask(PERSONS, persons.me()), herCase.find())
                .asTuple()
                .chain(found -> page(found.getItem1(), found.getItem2()));
    }

    private Uni<StartPage> page(Answer<Me> me, Answer<UUID> caze) {
        return Uni.combine()
                .all()
                .unis(gather(me, caze).map(Gathered::space), readPlaces.of(caze))
                .asTuple()
                .map(read -> new StartPage(read.getItem1(), read.getItem2()));
    }

    private Uni<Gathered> gather(Answer<Me> me, Answer<UUID> caze) {
        return Uni.combine()
                .all()
                .unis(
                        ofHer(me, id -> persons.consents(id, MOST_CONSENTS)),
                        ofHer(me, id -> persons.acts(id, MOST_ACTS)),
                        herCase.ask(caze, facilitation::expressions),
                        herCase.ask(caze, facilitation::requests),
                        herCase.ask(caze, facilitation::responses),
                        herCase.ask(facilitation.recipients()),
                        ofHer(me, persons::entourage),
                        ofHer(me, persons::noContacts))
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

    private <T> Uni<Answer<T>> ofHer(Answer<Me> me, Function<UUID, Uni<T>> call) {
        return asking.after(me, PERSONS, known -> call.apply(known.personId()));
    }
}
