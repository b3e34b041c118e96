package fr.parvis.facilitation.sheet;

import fr.parvis.commons.web.json.JsonBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Elements to think of when a sheet is filled (FAC-37), in the words of the form; anything else may be written instead. */
public record SuggestedElements(List<Element> elements) {

    private static final String RESOURCE = "/parvis/diagnosis-sheet-elements.json";

    /**
     * One of them.
     *
     * @param code stable
     * @param fr as the form says it
     */
    public record Element(String code, String fr, String en) {}

    public SuggestedElements {
        elements = List.copyOf(elements);
    }

    public static SuggestedElements read(JsonBytes json) {
        try (InputStream in = Objects.requireNonNull(SuggestedElements.class.getResourceAsStream(RESOURCE))) {
            return json.read(in.readAllBytes(), SuggestedElements.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
