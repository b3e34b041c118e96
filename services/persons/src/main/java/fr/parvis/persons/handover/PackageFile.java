package fr.parvis.persons.handover;

import java.util.ArrayList;
import java.util.List;

/**
 * A package as it is carried: a JSON document.
 *
 * @param header base64 of the {@link PackageHeader} as JSON; these very bytes are signed
 * @param sealed base64 of the sealed content, cut into lines
 * @param signature Ed25519 of the maker over header and content, 128 hexadecimal digits
 */
public record PackageFile(String header, List<String> sealed, String signature) {

    public static final String MEDIA_TYPE = "application/vnd.parvis.hand-over+json";

    /** Of the sealed content. It comes in as one request of at most a mebibyte, base64 and act included. */
    public static final int SEALED_BYTES = 640 * 1024;

    private static final int LINE = 64 * 1024;

    public PackageFile {
        sealed = List.copyOf(sealed);
    }

    static List<String> lines(String base64) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < base64.length(); at += LINE) {
            lines.add(base64.substring(at, Math.min(base64.length(), at + LINE)));
        }
        return lines;
    }

    @Override
    public String toString() {
        return "PackageFile[…]";
    }
}
