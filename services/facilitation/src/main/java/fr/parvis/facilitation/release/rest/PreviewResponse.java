package fr.parvis.facilitation.release.rest;

import fr.parvis.facilitation.release.Selection;
import java.util.List;

/**
 * Exactly what would leave.
 *
 * @param textHash SHA-256 of the UTF-8 text, to be given back with the act
 */
public record PreviewResponse(String recipientOrganisation, String text, String textHash, List<ItemResponse> items) {

    static PreviewResponse of(String recipient, Selection selection) {
        return new PreviewResponse(
                recipient,
                selection.text().value(),
                selection.text().hash(),
                selection.items().stream().map(ItemResponse::of).toList());
    }
}
