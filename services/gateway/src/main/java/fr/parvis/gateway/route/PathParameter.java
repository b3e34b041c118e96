package fr.parvis.gateway.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a path, by the name of the parameter. No form has room for a slash, a dot or an escape. */
public enum PathParameter {
    /** A request or a response, without saying whose. */
    HANDLE(Forms.UUID),
    /** A thing of organisations. */
    ID(Forms.UUID),
    /** An indicator of the catalogue: {@code IND-10}. */
    CODE("IND-[0-9]{2,3}"),
    /** {@code 2026-03}, {@code 2026-Q1}, {@code 2026}, or the twelve months that end in March, {@code 2026-03~12}. */
    PERIOD("[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2])(~12)?)?");

    private final Pattern form;

    PathParameter(String form) {
        this.form = Pattern.compile(form);
    }

    public static Optional<PathParameter> named(String name) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.lower().equals(name))
                .findFirst();
    }

    public boolean fits(String value) {
        return form.matcher(value).matches();
    }

    /** As a regular expression for the whole value. */
    public String form() {
        return form.pattern();
    }

    /** As between the braces of a path. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Forms {
        private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    }
}
