package fr.parvis.portal.meeting;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.ExcludedTopics;
import java.util.List;

/** All of her appointments and meetings, and what she does not want spoken of. */
public record MeetingBoard(Diary diary, Answer<ExcludedTopics> excluded) {

    public boolean topicsTold() {
        return excluded.told();
    }

    /** Whether there is a case, in which she may say more. */
    public boolean topicsOpen() {
        return excluded.given().isPresent();
    }

    public List<ExcludedTopics.Topic> topics() {
        return excluded.given().map(ExcludedTopics::items).orElse(List.of());
    }
}
