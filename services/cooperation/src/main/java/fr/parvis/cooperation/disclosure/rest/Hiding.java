package fr.parvis.cooperation.disclosure.rest;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.commons.web.problem.ProblemMessages;
import fr.parvis.cooperation.disclosure.DisclosureProblem;
import fr.parvis.cooperation.disclosure.Freshness;
import fr.parvis.cooperation.disclosure.Knowledge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides, at the last moment before an answer leaves, whether released content may be in it, and says honestly when not. */
@ApplicationScoped
public final class Hiding {

    private static final String REASON = "KNOWLEDGE_TOO_OLD";

    private final Knowledge knowledge;
    private final ProblemMessages messages =
            new ProblemMessages(Thread.currentThread().getContextClassLoader());

    Hiding(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What stands in the place of content; absent when content may be shown.
     *
     * @param opened false when the use case has already kept it closed
     */
    public @Nullable HiddenPart instead(boolean opened, Language language) {
        Freshness now = knowledge.freshness();
        if (opened && now.fresh()) {
            return null;
        }
        Duration age = now.age();
        return new HiddenPart(REASON, age == null ? null : age.toSeconds(), message(language));
    }

    private String message(Language language) {
        Map<String, Object> values = Map.of("max", knowledge.bound().oldest().toSeconds());
        return messages.detail(DisclosureProblem.KNOWLEDGE_TOO_OLD, values, language);
    }
}
