package fr.parvis.commons.documents;

import java.util.List;
import java.util.Locale;

/**
 * A document before it is printed.
 *
 * @param about one sentence on what it is, for whoever searches files
 */
public record Paper(Locale language, Wording wording, String title, String about, List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }
}
