package fr.parvis.commons.web.retention;

import java.time.Period;

/** How long it is kept who read or asked what: six to twelve months, whatever somebody configures. */
public final class KeptMonths {

    private static final int LEAST = 6;
    private static final int MOST = 12;

    private KeptMonths() {}

    /**
     * Checks what was configured.
     *
     * @param key the setting, for whoever has to correct it
     * @throws IllegalArgumentException outside of six to twelve whole months: the service does not start
     */
    public static Period of(String key, Period configured) {
        int months = Math.toIntExact(configured.toTotalMonths());
        boolean whole = configured.normalized().equals(Period.ofMonths(months).normalized());
        if (!whole || months < LEAST || months > MOST) {
            throw new IllegalArgumentException(
                    "%s is %s; six to twelve whole months are allowed (P6M to P12M)".formatted(key, configured));
        }
        return configured;
    }
}
