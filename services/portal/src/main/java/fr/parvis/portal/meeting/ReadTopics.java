package fr.parvis.portal.meeting;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.ExcludedTopics;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.MeetingsApi;
import fr.parvis.portal.persons.PersonsApi;
import fr.parvis.portal.persons.Wordings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what she does not want spoken of, with the words that belong to changing it. */
@Singleton
public final class ReadTopics {

    private static final String WORDING = "commission-topics";

    private final MeetingsApi meetings;
    private final PersonsApi persons;
    private final HerCase herCase;
    private final Asking asking;

    ReadTopics(@RestClient MeetingsApi meetings, @RestClient PersonsApi persons, HerCase herCase, Asking asking) {
        this.meetings = meetings;
        this.persons = persons;
        this.herCase = herCase;
        this.asking = asking;
    }

    /** Silent also without the words she would be shown: she could change nothing knowingly. */
    public Uni<Answer<Topics>> handle() {
        Uni<Answer<ExcludedTopics>> excluded =
                herCase.find().chain(caze -> herCase.ask(caze, meetings::excludedTopics));
        return Uni.combine()
                .all()
                .unis(excluded, asking.ask("persons", persons.wordings(WORDING)))
                .asTuple()
                .map(told -> topics(told.getItem1(), told.getItem2()));
    }

    private static Answer<Topics> topics(Answer<ExcludedTopics> excluded, Answer<Wordings> wordings) {
        return wordings.given()
                .flatMap(Wordings::easyToRead)
                .map(wording -> excluded.map(all -> new Topics(all.items(), wording)))
                .orElseGet(Answer.Silent::new);
    }
}
