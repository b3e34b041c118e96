package fr.parvis.facilitation.rights.rest;

import fr.parvis.facilitation.rights.Right;

/** A right and the text it stands in; the citation is empty for OTHER. */
public record RightResponse(Right code, String citation, String label) {

    static RightResponse of(Right right) {
        return new RightResponse(right, right.citation(), right.label());
    }
}
