package fr.parvis.facilitation.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address as mail servers take it without extensions (RFC 5321), so that nothing in it can become a header. Shown to its owner alone. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}");

    public MailAddress {
        if (!fits(value)) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** Empty for what no address looks like. */
    public static Optional<MailAddress> read(String text) {
        return fits(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** What stands behind the sign @. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "MailAddress";
    }
}
