package fr.parvis.portal.meeting;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.MeetingsApi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads her appointments and meetings: all of them, one meeting, or one appointment on paper. */
@Singleton
public final class ReadMeetings {

    private final MeetingsApi meetings;
    private final HerCase herCase;
    private final ReadDiary readDiary;

    ReadMeetings(@RestClient MeetingsApi meetings, HerCase herCase, ReadDiary readDiary) {
        this.meetings = meetings;
        this.herCase = herCase;
        this.readDiary = readDiary;
    }

    public Uni<MeetingBoard> all() {
        return herCase.find().chain(this::board);
    }

    public Uni<Answer<Meeting>> one(UUID meeting) {
        return Uni.combine()
                .all()
                .unis(herCase.ask(meetings.commission(meeting)), herCase.ask(meetings.agenda(meeting)))
                .asTuple()
                .map(told -> told.getItem1().map(found -> new Meeting(found, told.getItem2())));
    }

    /** The easy-to-read card, as facilitation writes it; nothing is added here. */
    public Uni<Answer<String>> card(UUID appointment) {
        return herCase.ask(meetings.card(appointment, "EASY_TO_READ"));
    }

    private Uni<MeetingBoard> board(Answer<UUID> caze) {
        return Uni.combine()
                .all()
                .unis(readDiary.of(caze), herCase.ask(caze, meetings::excludedTopics))
                .asTuple()
                .map(told -> new MeetingBoard(told.getItem1(), told.getItem2()));
    }
}
