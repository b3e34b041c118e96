package fr.parvis.commons.web.problem;

import java.net.URI;

/**
 * A kind of refusal: a stable code, an HTTP status, a fixed English title. Each service lists its own in an enum; the words for people come from
 * {@code parvis/problems_fr.properties} and {@code parvis/problems_en.properties} under the code.
 */
public interface ProblemType {

    /** Where the published list of problems lives; the code follows. */
    String BASE = "https://parvis.fr/problems/";

    /** Lower case words joined by hyphens; never changed once published. */
    String code();

    int status();

    String title();

    default URI uri() {
        return URI.create(BASE + code());
    }
}
