package fr.parvis.portal.persons;

import java.util.List;
import java.util.Optional;

/** Words to show before an act. */
public record Wordings(List<Wording> items) {

    /** One text with the version and hash an act names. */
    public record Wording(String key, String variant, String version, String text, String sha256) {}

    /** The easy-to-read text of that key in its last version; older ones come before it. */
    public Optional<Wording> easyToRead() {
        return items.stream()
                .filter(wording -> wording.variant().equals("EASY_TO_READ"))
                .reduce((_, later) -> later);
    }
}
