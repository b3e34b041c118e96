package fr.parvis.gateway.partner;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a token of one side one of a partner type.
 *
 * @param organisation what the code of the organisation looks like; null when the client itself stands for the organisation
 */
public record Credential(
        String role, CallerKind caller, @Nullable Pattern organisation) {

    boolean fits(SignedIn caller) {
        return caller.roles().contains(role) && fits(caller.organisation());
    }

    private boolean fits(@Nullable String code) {
        return organisation == null
                || (code != null && organisation.matcher(code).matches());
    }
}
