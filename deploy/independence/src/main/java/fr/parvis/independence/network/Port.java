package fr.parvis.independence.network;

import fr.parvis.independence.IndependenceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A port of a pod, written {@code 5432/TCP}. */
public record Port(int number, String protocol) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})/(TCP|UDP|SCTP)");

    public static Port of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IndependenceException("%s is no port like 5432/TCP; correct the file.".formatted(written), null);
        }
        return new Port(Integer.parseInt(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
        return number + "/" + protocol;
    }
}
