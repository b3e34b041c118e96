package fr.parvis.facilitation.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An appointment on a card, to print or to send (FAC-17, source 003): when, where, who will be there, and how to say no, as visible as the rest.
 *
 * @param locale the language it is written in
 */
public record AppointmentCard(Locale locale, String title, List<Part> parts) {

    public AppointmentCard {
        parts = List.copyOf(parts);
    }

    /** A question and its answer, line by line. */
    public record Part(String question, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The card of one appointment.
     *
     * @param facilitator her facilitator's name as the directory shows it, empty when she has none
     */
    public static AppointmentCard of(Appointment appointment, String facilitator, CardWording wording, Locale locale) {
        CardText text = CardText.of(wording, locale);
        CardWords words = Locale.ENGLISH.equals(locale) ? CardWords.ENGLISH : CardWords.FRENCH;
        Appointment.Meeting meeting = appointment.meeting();
        List<Part> parts = new ArrayList<>();
        text.news(appointment.state()).ifPresent(news -> parts.add(new Part(text.attention(), List.of(news))));
        parts.add(new Part(text.when(), when(appointment.slot(), text, words)));
        parts.add(new Part(text.where(), where(meeting, text, words)));
        parts.add(new Part(text.who(), meeting.present().isEmpty() ? List.of(text.nobodyNamed()) : meeting.present()));
        if (!meeting.subject().isEmpty()) {
            parts.add(new Part(text.why(), List.of(meeting.subject())));
        }
        parts.add(new Part(text.no(), text.howToSayNo(facilitator)));
        return new AppointmentCard(locale, text.title(), parts);
    }

    private static List<String> when(Slot slot, CardText text, CardWords words) {
        return List.of(
                words.sentence(words.day(slot.on())),
                text.fromTo().formatted(words.time(slot.from()), words.time(slot.to())));
    }

    private static List<String> where(Appointment.Meeting meeting, CardText text, CardWords words) {
        List<String> where = new ArrayList<>(List.of(words.sentence(words.mode(meeting.mode()))));
        if (!meeting.place().isEmpty()) {
            where.add(meeting.place());
        }
        if (meeting.specialisedPlace()) {
            where.addAll(text.neutral());
        }
        return where;
    }

    /** Plain text, a blank line between the parts. */
    public String text() {
        StringBuilder card = new StringBuilder(title).append("\n");
        for (Part part : parts) {
            card.append("\n").append(part.question()).append("\n");
            part.lines().forEach(line -> card.append(line).append("\n"));
        }
        return card.toString();
    }
}
