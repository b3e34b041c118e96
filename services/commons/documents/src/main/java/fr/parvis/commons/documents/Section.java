package fr.parvis.commons.documents;

import java.util.List;

/**
 * Blocks that belong together.
 *
 * @param heading empty where the form has none
 */
public record Section(String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
