package fr.parvis.persons.act.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.act.Writer;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller with the names the verified token gives. */
@ApplicationScoped
public final class CurrentWriter {

    private static final List<String> NAME_CLAIMS = List.of("name", "preferred_username", "nickname");

    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    CurrentWriter(CurrentCaller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    public Writer get() {
        return new Writer(caller.get(), names(identity.getPrincipal()));
    }

    private static Set<String> names(Principal principal) {
        Set<String> names = new HashSet<>();
        if (principal instanceof JsonWebToken token) {
            NAME_CLAIMS.stream().map(claim -> text(token, claim)).forEach(names::add);
            names.add(text(token, "given_name") + " " + text(token, "family_name"));
            names.add(text(token, "family_name") + " " + text(token, "given_name"));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String text(JsonWebToken token, String claim) {
        return Objects.toString(token.getClaim(claim), "");
    }
}
