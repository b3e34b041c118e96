package fr.parvis.commons.web.problem;

import java.util.List;
import java.util.Map;

/** Writes the published list of problems; a test of each service compares it with the file under {@code docs/reference}. */
public final class ProblemList {

    private ProblemList() {}

    /** A page in Markdown: one row per problem, sorted as given. */
    public static String markdown(String heading, List<? extends ProblemType> types, ProblemMessages messages) {
        StringBuilder page = new StringBuilder("# ")
                .append(heading)
                .append("\n\nWritten by a test from the code; do not edit by hand. `type` is `")
                .append(ProblemType.BASE)
                .append("<code>`. How an answer looks: [REST conventions](rest-conventions.md).\n\n")
                .append("| status | code | title | detail (fr) | detail (en) |\n|---|---|---|---|---|\n");
        types.forEach(type -> page.append(row(type, messages)));
        return page.toString();
    }

    private static String row(ProblemType type, ProblemMessages messages) {
        return "| %d | `%s` | %s | %s | %s |%n"
                .formatted(
                        type.status(),
                        type.code(),
                        type.title(),
                        messages.detail(type, Map.of(), Language.FR),
                        messages.detail(type, Map.of(), Language.EN))
                .replace(System.lineSeparator(), "\n");
    }
}
