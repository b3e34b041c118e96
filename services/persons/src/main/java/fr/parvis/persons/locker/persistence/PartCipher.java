package fr.parvis.persons.locker.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.locker.LockerDocument;

/**
 * Encrypts the parts of one file. Each is bound to its document, its place and how many there are: none can be put into another file or another
 * place, and a file that was cut short is not read as a whole one.
 */
record PartCipher(DataKey key, LockerDocument document) {

    byte[] encrypt(int number, byte[] part) {
        return key.encrypt(part, field(number));
    }

    byte[] decrypt(int number, byte[] part) {
        return key.decryptBytes(part, field(number));
    }

    private String field(int number) {
        return "locker-part|" + document.id() + "|" + number + "/"
                + document.parts().count();
    }
}
