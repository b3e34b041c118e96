package fr.parvis.gateway.call;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the next page (RFC 8288) as the partner can call it: the service writes its own. */
final class NextLink {

    private static final Pattern NEXT = Pattern.compile("<[^<>?#]*\\?([^<>?#]*)>\\s*;\\s*rel=\"next\"");

    private NextLink() {}

    /**
     * Writes the link anew.
     *
     * @param path of the call being answered
     * @param allowed names of its query parameters, and how often each may be given
     */
    static Optional<String> of(@Nullable String link, String path, Map<String, Integer> allowed) {
        if (link == null) {
            return Optional.empty();
        }
        Matcher next = NEXT.matcher(link);
        return next.matches()
                ? Optional.of("<" + path + QueryCheck.pass(next.group(1), allowed) + ">; rel=\"next\"")
                : Optional.empty();
    }
}
