package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Section;
import java.util.List;

/** A heading for each question. */
final class AppointmentCardLayout {

    private AppointmentCardLayout() {}

    static List<Section> sections(AppointmentCard card) {
        return card.parts().stream()
                .map(part -> new Section(part.question(), List.of(new Lines(part.lines()))))
                .toList();
    }
}
