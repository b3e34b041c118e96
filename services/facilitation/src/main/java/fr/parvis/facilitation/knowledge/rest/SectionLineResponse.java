package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.SectionState;
import fr.parvis.facilitation.knowledge.usecase.ListSections;

/**
 * How a section stands for whoever asks.
 *
 * @param state NOT_SHARED for her facilitator, whatever the reason; NOT_OPENED or CLOSED for herself alone
 */
public record SectionLineResponse(InfoSection section, SectionState state) {

    static SectionLineResponse of(ListSections.Line line) {
        return new SectionLineResponse(line.section(), line.state());
    }
}
