package fr.parvis.facilitation.lifeproject.rest;

import fr.parvis.facilitation.lifeproject.LifeProjectDraft;
import fr.parvis.facilitation.lifeproject.LifeProjectText;

/**
 * Exactly what she would fix.
 *
 * @param textHash SHA-256 of the UTF-8 text, to be given back with the act
 */
public record LifeProjectPreviewResponse(int number, String text, String textHash) {

    static LifeProjectPreviewResponse of(LifeProjectDraft draft) {
        LifeProjectText text = draft.text();
        return new LifeProjectPreviewResponse(draft.number(), text.value(), text.hash());
    }
}
