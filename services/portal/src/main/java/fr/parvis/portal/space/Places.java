package fr.parvis.portal.space;

import fr.parvis.portal.meeting.Coming;
import fr.parvis.portal.meeting.Diary;
import org.jspecify.annotations.Nullable;

/** What has a page of its own, with one line each; the lines say whether the service behind them answered. */
public record Places(Diary diary) {

    public boolean diaryTold() {
        return diary.appointmentsTold() && diary.meetingsTold();
    }

    /** The soonest that takes place; absent without one, and where that is not known for certain. */
    public @Nullable Coming next() {
        return diary.next().orElse(null);
    }
}
