package fr.parvis.facilitation.assessment;

import org.jspecify.annotations.Nullable;

/** What is looked at: a domain, an environment, or a domain in an environment. One focus is another only when both are the same. */
public record Focus(
        @Nullable FunctioningDomain domain, @Nullable AssessmentEnvironment environment) {

    public boolean namesSomething() {
        return domain != null || environment != null;
    }
}
