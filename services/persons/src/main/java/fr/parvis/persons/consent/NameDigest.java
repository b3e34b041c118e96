package fr.parvis.persons.consent;

import fr.parvis.commons.crypto.Hashes;
import fr.parvis.persons.person.PlainName;
import java.util.UUID;

/** Lets two spellings of a recipient's name be compared inside one file without the name in a column. */
public record NameDigest(UUID personId) {

    public String of(String name) {
        return Hashes.sha256Hex(personId + PlainName.of(name));
    }
}
