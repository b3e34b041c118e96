package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.knowledge.ClosedContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Her act of closing a section.
 *
 * @param content KEEP: its notes stay for her alone; REMOVE: they are gone for good
 */
public record SectionClosingRequest(
        @NotNull ClosedContent content, @NotNull @Valid Act act) {}
