package fr.parvis.portal.space;

import fr.parvis.portal.accompaniment.ReadAccompaniment;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.hours.ReadHours;
import fr.parvis.portal.meeting.ReadDiary;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Reads one line for each of her other pages, all at once. */
@Singleton
final class ReadPlaces {

    private final ReadDiary readDiary;
    private final ReadHours readHours;
    private final ReadAccompaniment readAccompaniment;

    ReadPlaces(ReadDiary readDiary, ReadHours readHours, ReadAccompaniment readAccompaniment) {
        this.readDiary = readDiary;
        this.readHours = readHours;
        this.readAccompaniment = readAccompaniment;
    }

    Uni<Places> of(Answer<UUID> caze) {
        return Uni.combine()
                .all()
                .unis(readDiary.of(caze), readHours.sums(caze), readAccompaniment.list(caze))
                .asTuple()
                .map(told -> new Places(told.getItem1(), told.getItem2(), told.getItem3()));
    }
}
