package fr.parvis.cooperation.audit;

import java.util.Locale;
import java.util.Optional;

/** Kinds of refusal the independence check counts. */
enum Refusal {
    /** No token, an expired one, or one of another side. */
    UNAUTHENTICATED,
    /** A token of this side whose role does not allow the call. */
    FORBIDDEN,
    /** Absent, ended, or another organisation's: it is not even known here which. */
    NOT_VISIBLE;

    private static final String API = "/api/v1/";

    static Optional<Refusal> of(int status, String path) {
        return switch (status) {
            case 401 -> Optional.of(UNAUTHENTICATED);
            case 403 -> Optional.of(FORBIDDEN);
            case 404 -> path.startsWith(API) ? Optional.of(NOT_VISIBLE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    String reason() {
        return name().toLowerCase(Locale.ROOT);
    }
}
