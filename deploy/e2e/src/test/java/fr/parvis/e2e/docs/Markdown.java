package fr.parvis.e2e.docs;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document.
 *
 * @param file relative to the repository
 */
record Markdown(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern COMMAND = Pattern.compile("\\./parvis +([a-z]+)");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");

    /** Link targets outside code blocks that stay in the repository. */
    Stream<String> ownLinks() {
        return LINK.matcher(withoutCode())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"));
    }

    /** Subcommands of the launcher that the document names. */
    List<String> commands() {
        return COMMAND.matcher(text)
                .results()
                .map(command -> command.group(1))
                .distinct()
                .toList();
    }

    /** Anchors as forges derive them from headings. */
    Set<String> anchors() {
        var anchors = new HashSet<String>();
        HEADING.matcher(withoutCode()).results().forEach(heading -> anchors.add(anchor(heading.group(1))));
        return anchors;
    }

    private String withoutCode() {
        return CODE_BLOCK.matcher(text).replaceAll("");
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
