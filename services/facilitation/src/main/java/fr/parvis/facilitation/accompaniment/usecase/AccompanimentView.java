package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.AccompanimentList;
import java.util.List;
import java.util.Optional;

/**
 * Her list, whole.
 *
 * @param list absent until something was said for it
 */
public record AccompanimentView(Optional<AccompanimentList> list, List<AccompanimentContact> contacts) {

    public AccompanimentView {
        contacts = List.copyOf(contacts);
    }
}
