package fr.parvis.portal.hours;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.Hours;
import fr.parvis.portal.facilitation.HoursApi;
import fr.parvis.portal.facilitation.Interventions.Intervention;
import fr.parvis.portal.persons.PersonsApi;
import fr.parvis.portal.persons.Wordings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads her hours: the sums, all that was done, or one thing with the words that belong to judging it. */
@Singleton
public final class ReadHours {

    private static final String WORDING = "intervention-word";
    private static final int PAGE = 50;

    private final HoursApi hours;
    private final PersonsApi persons;
    private final HerCase herCase;
    private final Asking asking;

    ReadHours(@RestClient HoursApi hours, @RestClient PersonsApi persons, HerCase herCase, Asking asking) {
        this.hours = hours;
        this.persons = persons;
        this.herCase = herCase;
        this.asking = asking;
    }

    public Uni<Answer<Hours>> sums(Answer<UUID> caze) {
        return herCase.ask(caze, hours::hours);
    }

    /**
     * The sums and one page of what was done.
     *
     * @param cursor where the page begins; null: with the latest day
     */
    public Uni<HoursSheet> sheet(@Nullable String cursor) {
        return herCase.find()
                .chain(caze -> Uni.combine()
                        .all()
                        .unis(sums(caze), herCase.ask(caze, id -> hours.interventions(id, PAGE, cursor)))
                        .asTuple())
                .map(told -> new HoursSheet(told.getItem1(), told.getItem2(), cursor != null));
    }

    /** Silent also without the words she would be shown: she could say nothing knowingly. */
    public Uni<Answer<WordOnHours>> one(UUID intervention) {
        return Uni.combine()
                .all()
                .unis(herCase.ask(hours.intervention(intervention)), asking.ask("persons", persons.wordings(WORDING)))
                .asTuple()
                .map(told -> word(told.getItem1(), told.getItem2()));
    }

    private static Answer<WordOnHours> word(Answer<Intervention> found, Answer<Wordings> wordings) {
        return wordings.given()
                .flatMap(Wordings::easyToRead)
                .map(wording -> found.map(one -> new WordOnHours(one, wording)))
                .orElseGet(Answer.Silent::new);
    }
}
