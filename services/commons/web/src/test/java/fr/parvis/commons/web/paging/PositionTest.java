package fr.parvis.commons.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void givesBackEachKeyAsItWasWritten() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        LocalTime time = LocalTime.of(9, 30);
        Instant moment = Instant.parse("2026-11-23T09:30:00.123456Z");
        UUID id = UUID.randomUUID();

        Position read = new Position(Position.of(day, time, moment, id, -7L, true, DayOfWeek.MONDAY));

        assertThat(read.day(0)).isEqualTo(day);
        assertThat(read.time(1)).isEqualTo(time);
        assertThat(read.instant(2)).isEqualTo(moment);
        assertThat(read.id(3)).isEqualTo(id);
        assertThat(read.number(4)).isEqualTo(-7);
        assertThat(read.flag(5)).isTrue();
        assertThat(read.code(6, DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void isNoPlaceOnTheFirstPage() {
        Long first = new PageRequest("list", "she", 50, null).place(at -> at.number(0));
        Long second = new PageRequest("list", "she", 50, "12").place(at -> at.number(0));

        assertThat(first).isNull();
        assertThat(second).isEqualTo(12);
    }
}
