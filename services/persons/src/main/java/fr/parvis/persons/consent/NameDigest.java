package fr.parvis.persons.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.persons.person.PlainName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Lets two spellings of a recipient's name be compared inside one file without the name in a column. */
public record NameDigest(UUID personId) {

    public String of(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(personId.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(sha.digest(PlainName.of(name).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
