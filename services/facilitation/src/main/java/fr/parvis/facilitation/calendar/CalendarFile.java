package fr.parvis.facilitation.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Uid;
import fr.parvis.commons.crypto.Hashes;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments.Busy;
import fr.parvis.facilitation.intervention.InterventionMode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/**
 * What a calendar program reads (RFC 5545): moments in universal time, so that no change of the clocks is left to it, and how one meets. No name,
 * no place, no subject, and no id this service uses elsewhere.
 */
public final class CalendarFile {

    private static final int UID_BYTES = 16;

    private CalendarFile() {}

    public static String of(List<Busy> planned, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Parvis//planning//FR");
        planned.forEach(one -> calendar.addEvent(event(one, now)));
        StringWriter file = new StringWriter();
        try (ICalWriter writer = new ICalWriter(file, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always written", e);
        }
        return file.toString();
    }

    private static VEvent event(Busy one, Instant now) {
        VEvent event = new VEvent();
        event.setUid(new Uid(uid(one.id()) + "@parvis"));
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(one.slot().start().toInstant()));
        event.setDateEnd(Date.from(one.slot().end().toInstant()));
        event.setSummary("Rendez-vous");
        event.setLocation(how(one.mode()));
        event.setClassification(Classification.private_());
        return event;
    }

    /** The same for the same appointment, and leads to it only for whoever knows it already. */
    private static String uid(AppointmentId id) {
        return HexFormat.of().formatHex(Arrays.copyOf(Hashes.sha256("calendar|" + id), UID_BYTES));
    }

    private static String how(InterventionMode mode) {
        return switch (mode) {
            case HOME_VISIT, MILIEU_VISIT -> "Déplacement";
            case ANTENNA -> "Lieu d’accueil";
            case PARTNER_PLACE -> "Chez un partenaire";
            case PHONE -> "Téléphone";
            case VIDEO -> "Vidéo";
            case MESSAGE -> "Message";
            case COMMISSION -> "Réunion";
            case OTHER -> "Autre";
        };
    }
}
