package fr.parvis.portal.space;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.AccompanimentList;
import fr.parvis.portal.facilitation.Hours;
import fr.parvis.portal.meeting.Coming;
import fr.parvis.portal.meeting.Diary;
import org.jspecify.annotations.Nullable;

/** What has a page of its own, with one line each; the lines say whether the service behind them answered. */
public record Places(Diary diary, Answer<Hours> hours, Answer<AccompanimentList> list) {

    public boolean diaryTold() {
        return diary.appointmentsTold() && diary.meetingsTold();
    }

    public boolean hoursTold() {
        return hours.told();
    }

    /** With her and for her since the beginning; absent before anything was noted. */
    public @Nullable Integer minutes() {
        return hours.given()
                .map(Hours::totalMinutes)
                .filter(minutes -> minutes > 0)
                .orElse(null);
    }

    public boolean listTold() {
        return list.told();
    }

    /** How many professionals are on her list. */
    public int onHerList() {
        return list.given().map(all -> all.contacts().size()).orElse(0);
    }

    /** The soonest that takes place; absent without one, and where that is not known for certain. */
    public @Nullable Coming next() {
        return diary.next().orElse(null);
    }
}
