package fr.parvis.gateway.audit;

import fr.parvis.gateway.partner.PartnerType;
import fr.parvis.gateway.partner.SignedIn;
import fr.parvis.gateway.route.Route;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One call as far as it is known: who, and which route. What is not known is {@code -}; nothing a caller typed is in it. */
public record Audited(
        @Nullable SignedIn caller,
        @Nullable PartnerType type,
        @Nullable Route route) {

    public static final Audited NOBODY = new Audited(null, null, null);

    private static final String NONE = "-";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    String partnerType() {
        return type == null ? NONE : type.name();
    }

    String operation() {
        return route == null ? NONE : route.operation();
    }

    /** The route, never the path as it was sent: a path may hold anything. */
    String door() {
        return route == null ? NONE + " " + NONE : route.door().toString();
    }

    String organisation() {
        return caller == null ? NONE : plain(caller.organisation());
    }

    String client() {
        return caller == null ? NONE : plain(caller.client());
    }

    private static String plain(@Nullable String value) {
        return value != null && PLAIN.matcher(value).matches() ? value : NONE;
    }
}
