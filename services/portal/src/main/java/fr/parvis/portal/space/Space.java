package fr.parvis.portal.space;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her space as the page shows it. Each part says whether the service behind it answered: an empty list never stands for an
 * unanswered one.
 *
 * @param name how she wants to be called; absent when persons did not answer
 * @param linked her account belongs to a file
 */
public record Space(
        @Nullable String name,
        boolean linked,
        List<WrittenForHer> writtenForHer,
        Words words,
        Choices choices,
        Proposals proposals) {

    /**
     * What she said.
     *
     * @param items what holds today
     * @param before what she changed or dropped since
     */
    public record Words(boolean told, List<Word> items, List<Word> before) {}

    /** What she allows, to whom; and what is over. */
    public record Choices(boolean told, boolean more, List<Choice> running, List<Choice> over) {}

    /** What was proposed to her. */
    public record Proposals(boolean told, List<Proposal> items) {}
}
