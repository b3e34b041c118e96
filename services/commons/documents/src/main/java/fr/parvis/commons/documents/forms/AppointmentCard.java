package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Entry;
import java.util.List;

/**
 * An appointment on a card: when, where, who will be there, and how to say no (FAC-17, source 003 “noté sur un support les dates et lieu”). Its words come
 * from whoever plans appointments, in the language of the card.
 */
public record AppointmentCard(String title, List<Part> parts) implements Form {

    public AppointmentCard {
        parts = List.copyOf(parts);
    }

    /** A question and its answer, line by line. */
    public record Part(String question, List<Entry> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String code() {
        return "appointment-card";
    }
}
