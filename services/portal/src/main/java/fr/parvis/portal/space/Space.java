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
        Written writtenForHer,
        Words words,
        Choices choices,
        Proposals proposals,
        People people) {

    /** What others wrote down for her. */
    public record Written(boolean told, List<WrittenForHer> items) {}

    /**
     * What she said.
     *
     * @param readersTold whether it is known who else reads it
     * @param items what holds today
     * @param before what she changed or dropped since
     */
    public record Words(boolean told, boolean readersTold, List<Word> items, List<Word> before) {}

    /** What she is asked, what she allows, to whom; and what is over. */
    public record Choices(boolean told, boolean more, List<Choice> waiting, List<Choice> running, List<Choice> over) {}

    /**
     * Who is around her.
     *
     * @param there whom she chose
     * @param notContacted whom she does not want contacted, by name
     */
    public record People(boolean told, List<EntourageMember> there, List<String> notContacted) {}

    /** What was proposed to her. */
    public record Proposals(boolean told, List<Proposal> items) {}
}
