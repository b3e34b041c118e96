package fr.parvis.portal.meeting;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.ExcludedTopics;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.MeetingsApi;
import fr.parvis.portal.persons.OnlyAct;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Says that something is not spoken of, or takes that back: her act, in her own session, naming the words she was shown. */
@Singleton
public final class ChangeTopics {

    private final MeetingsApi meetings;
    private final HerCase herCase;

    ChangeTopics(@RestClient MeetingsApi meetings, HerCase herCase) {
        this.meetings = meetings;
        this.herCase = herCase;
    }

    public Uni<Answer<ExcludedTopics.Topic>> exclude(TopicChoice choice, ActForms.Taken taken) {
        ExcludedTopics.New topic =
                new ExcludedTopics.New(choice.domain(), choice.words().isEmpty() ? null : choice.words(), taken.act());
        return herCase.find()
                .chain(caze -> herCase.ask(
                        caze, id -> meetings.excludeTopic(id, taken.key().toString(), topic)));
    }

    public Uni<Answer<ExcludedTopics.Topic>> lift(UUID topic, ActForms.Taken taken) {
        return herCase.ask(meetings.liftTopic(topic, taken.key().toString(), new OnlyAct(taken.act())));
    }
}
