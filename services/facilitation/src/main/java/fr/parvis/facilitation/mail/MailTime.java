package fr.parvis.facilitation.mail;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the mail of the morning is sent: on working days, from a time of the clock in metropolitan France. Public holidays are working days here. */
public record MailTime(LocalTime from) {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A service that was down all morning writes no more that day. */
    static final Duration OPEN_FOR = Duration.ofHours(3);

    public boolean holds(ZonedDateTime moment) {
        ZonedDateTime here = moment.withZoneSameInstant(PARIS);
        Duration since = Duration.between(from, here.toLocalTime());
        return isWorkingDay(here.getDayOfWeek()) && !since.isNegative() && since.compareTo(OPEN_FOR) < 0;
    }

    private static boolean isWorkingDay(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
