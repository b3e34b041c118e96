package fr.parvis.portal.cookie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our names for the cookies of the sign-in mechanism, whose own names ({@code q_session}, {@code q_auth_…}) are fixed.
 *
 * @param prefix such as {@code __Host-parvis-demand-}
 */
record CookieNames(String prefix) {

    private static final String MECHANISM = "q_";

    static CookieNames of(boolean hostPrefix, String side) {
        return new CookieNames((hostPrefix ? "__Host-" : "") + "parvis-" + side + "-");
    }

    /** Whether the mechanism calls one of its cookies so. */
    boolean isMechanism(String name) {
        return name.startsWith(MECHANISM);
    }

    /** Our name of one of its cookies. */
    String outward(String name) {
        return prefix + name.substring(MECHANISM.length());
    }

    /**
     * What the mechanism is to read of what the browser sent. A cookie under the mechanism's own name is dropped: another
     * host of the domain could have set it.
     */
    @Nullable
    String inward(List<String> cookieHeaders) {
        List<String> kept = new ArrayList<>();
        for (String header : cookieHeaders) {
            for (String cookie : header.split(";", -1)) {
                String pair = cookie.strip();
                if (pair.startsWith(prefix)) {
                    kept.add(MECHANISM + pair.substring(prefix.length()));
                } else if (!pair.isEmpty() && !isMechanism(pair)) {
                    kept.add(pair);
                }
            }
        }
        return kept.isEmpty() ? null : String.join("; ", kept);
    }
}
