package fr.parvis.portal.meeting;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.MeetingsApi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads her appointments and meetings, at once. */
@Singleton
public final class ReadDiary {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST = 200;

    private final MeetingsApi meetings;
    private final HerCase herCase;
    private final Clock clock;

    ReadDiary(@RestClient MeetingsApi meetings, HerCase herCase, Clock clock) {
        this.meetings = meetings;
        this.herCase = herCase;
        this.clock = clock;
    }

    public Uni<Diary> of(Answer<UUID> caze) {
        return Uni.combine()
                .all()
                .unis(
                        herCase.ask(caze, id -> meetings.appointments(id, MOST)),
                        herCase.ask(caze, id -> meetings.commissions(id, MOST)))
                .asTuple()
                .map(told -> new Diary(told.getItem1(), told.getItem2(), LocalDateTime.now(clock.withZone(PARIS))));
    }
}
